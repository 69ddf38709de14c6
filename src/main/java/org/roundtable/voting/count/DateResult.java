package org.roundtable.voting.count;

import java.util.List;

/**
 * Which time suits best: the one at which most can come, and of several such the one at which fewest come only if need
 * be.
 *
 * @param slots one for each time, in the order of the poll
 * @param winners one, or none when it is tied or nobody can come at all
 */
public record DateResult(Options options, List<Slot> slots, List<Integer> winners, List<Tie> ties) implements Result {
    public DateResult {
        slots = List.copyOf(slots);
        winners = List.copyOf(winners);
        ties = List.copyOf(ties);
    }

    /** How many answered what about one time. */
    public record Slot(long yes, long ifNeedBe, long no) {
        /** Everybody who can come. */
        public long canCome() {
            return yes + ifNeedBe;
        }
    }
}
