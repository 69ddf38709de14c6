package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A facilitator said what came of an access need. The record does not hold what it is. */
public record AccessSettled(BoardId board, MeetingId meeting, String title, PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "access.settled", title, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.access(meeting));
    }
}
