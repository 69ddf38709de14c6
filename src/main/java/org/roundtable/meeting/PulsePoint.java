package org.roundtable.meeting;

import java.time.Instant;
import java.util.List;

/**
 * A meeting on the line that trust takes on a board.
 *
 * @param scores empty when too few answered for them to be shown
 */
public record PulsePoint(MeetingId meeting, String title, Instant startsAt, int answers, List<PulseScore> scores) {
    public PulsePoint {
        scores = List.copyOf(scores);
    }

    public boolean shown() {
        return !scores.isEmpty();
    }
}
