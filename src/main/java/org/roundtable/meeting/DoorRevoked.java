package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A link for people without an account leads nowhere any more. */
record DoorRevoked(BoardId board, MeetingId meeting, DoorId door, DoorKind kind, String title, PersonId by)
        implements MeetingEvent {
    @Override
    public Deed deed() {
        return kind == DoorKind.WALL
                ? deed(by, "wall-link.revoked", title, false)
                : deed(by, "guest-link.revoked", title, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(OpenTopics.door(door), MeetingTopics.meeting(meeting), OpenTopics.doors(meeting));
    }
}
