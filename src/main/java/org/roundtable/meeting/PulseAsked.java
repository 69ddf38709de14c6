package org.roundtable.meeting;

import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * Everybody who is at a meeting, or was, is asked how it was, or from now on until when.
 *
 * @param by null when the end of the meeting did it
 */
record PulseAsked(
        BoardId board,
        MeetingId meeting,
        String title,
        @Nullable PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "pulse.asked", title, false);
    }

    @Override
    public Collection<Topic> topics() {
        return Stream.concat(topicsWithLists().stream(), Stream.of(PulseTopics.pulse(meeting)))
                .toList();
    }
}
