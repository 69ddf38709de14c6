package org.roundtable.meeting;

import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;

/** What screens follow of the trust pulse. No answer changes them: when somebody answered would be kept by the relay. */
final class PulseTopics {
    private PulseTopics() {}

    static Topic pulse(MeetingId meeting) {
        return Topic.of("pulse", meeting);
    }

    /** The line it takes from meeting to meeting. */
    static Topic line(BoardId board) {
        return Topic.of("pulse-line", board);
    }
}
