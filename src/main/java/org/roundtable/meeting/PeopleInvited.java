package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** Everybody on the board who had not been invited to a meeting before is so now. */
public record PeopleInvited(BoardId board, MeetingId meeting, String title, PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "meeting.invited", title, true);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.answers(meeting));
    }
}
