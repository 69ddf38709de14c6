package org.roundtable.voting.count;

import java.util.List;

/**
 * When a person can come.
 *
 * @param slots one answer for each time, in the order of the poll
 */
public record DateBallot(List<Availability> slots) {
    public DateBallot {
        slots = List.copyOf(slots);
    }
}
