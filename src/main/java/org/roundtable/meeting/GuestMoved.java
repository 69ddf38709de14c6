package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A guest left, or came back. */
record GuestMoved(MeetingId meeting) implements LiveChange {
    @Override
    public Collection<Topic> topics() {
        return List.of(OpenTopics.doors(meeting), MeetingTopics.room(meeting));
    }
}
