package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;

/** Somebody without an account came to a meeting. */
record GuestJoined(BoardId board, MeetingId meeting, String name) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(null, "guest.joined", name, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(OpenTopics.doors(meeting), MeetingTopics.room(meeting));
    }
}
