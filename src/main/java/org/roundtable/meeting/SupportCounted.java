package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** Somebody supports a question, or took their support back. */
record SupportCounted(MeetingId meeting) implements LiveChange {
    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.questions(meeting));
    }
}
