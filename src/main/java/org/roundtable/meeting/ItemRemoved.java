package org.roundtable.meeting;

import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** An item was taken off an agenda. */
public record ItemRemoved(BoardId board, MeetingId meeting, AgendaItemId item, String title, PersonId by)
        implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "agenda.item-removed", title, false);
    }

    /** Its documents belong to the meeting as a whole from now on. */
    @Override
    public List<Topic> topics() {
        return List.of(MeetingTopics.meeting(meeting), MeetingTopics.documents(meeting));
    }
}
