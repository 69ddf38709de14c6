package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** Somebody said what they need to take part in a meeting, or that they need it no more. The record does not hold what it is. */
public record AccessAsked(BoardId board, MeetingId meeting, String title, PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "access.asked", title, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.access(meeting));
    }
}
