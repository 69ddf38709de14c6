package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * A trust pulse cannot be answered any more, and what came of it can be read.
 *
 * @param by null when its time had passed
 */
record PulseClosed(
        BoardId board,
        MeetingId meeting,
        String title,
        @Nullable PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "pulse.closed", title, true);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(PulseTopics.pulse(meeting), PulseTopics.line(board), MeetingTopics.all(board));
    }
}
