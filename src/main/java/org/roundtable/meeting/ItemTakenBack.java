package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A member took back what they had proposed. */
public record ItemTakenBack(BoardId board, MeetingId meeting, AgendaItemId item, String title, PersonId by)
        implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "agenda.item-taken-back", title, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.meeting(meeting), MeetingTopics.proposals(meeting));
    }
}
