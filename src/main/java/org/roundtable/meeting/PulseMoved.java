package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** The meeting has ended: it is known until when its trust pulse can be answered. */
record PulseMoved(MeetingId meeting) implements LiveChange {
    @Override
    public Collection<Topic> topics() {
        return List.of(PulseTopics.pulse(meeting));
    }
}
