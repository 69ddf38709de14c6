package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A link for people without an account was made. The record does not hold its secret. */
record DoorMade(BoardId board, MeetingId meeting, DoorKind kind, String title, PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return kind == DoorKind.WALL
                ? deed(by, "wall-link.made", title, false)
                : deed(by, "guest-link.made", title, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.meeting(meeting), OpenTopics.doors(meeting));
    }
}
