package org.roundtable.meeting;

import java.util.List;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** Somebody raised or lowered a hand, spoke or ended, or the list was closed, opened or ordered otherwise. */
record SpeakersChanged(MeetingId meeting) implements LiveChange {
    @Override
    public List<Topic> topics() {
        return List.of(MeetingTopics.room(meeting));
    }
}
