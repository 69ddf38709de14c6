package org.roundtable.voting.count;

import java.util.List;

/**
 * Options that nothing in the votes told apart when one had to go first, and how it was decided.
 *
 * @param step the stage, round or selection in which it came up, from 1
 * @param tied all that were level
 * @param taken who was taken for the purpose; empty while it is not decided
 */
public record Tie(int step, Purpose purpose, List<Integer> tied, Decision decision, List<Integer> taken) {
    public Tie {
        tied = List.copyOf(tied);
        taken = List.copyOf(taken);
    }

    /** What one of them had to be taken for. */
    public enum Purpose {
        TRANSFER,
        EXCLUDE,
        SELECT,
        ELECT
    }

    /** What told them apart. */
    public enum Decision {
        EARLIER_STEP,
        MORE_VOTES,
        LOWER_COST,
        LOT,
        /** All of them were taken together. */
        TOGETHER,
        /** A lot has to be drawn among them. */
        LOT_NEEDED,
        /** The rule leaves it open. */
        OPEN
    }
}
