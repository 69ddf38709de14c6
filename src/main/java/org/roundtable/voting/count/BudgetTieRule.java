package org.roundtable.voting.count;

import java.util.List;

/** What goes first among projects that are level otherwise; the last resort is always the lot, never an id. */
public enum BudgetTieRule {
    /** The project that more people approve of. */
    MORE_VOTES,
    /** The cheaper project. */
    LOWER_COST;

    /** The cheaper, then the one with more votes, then the lot. */
    public static final List<BudgetTieRule> USUAL = List.of(LOWER_COST, MORE_VOTES);

    /** Of a smaller number the project goes first. */
    long rank(long cost, long votes) {
        return this == LOWER_COST ? cost : -votes;
    }

    Tie.Decision decision() {
        return this == LOWER_COST ? Tie.Decision.LOWER_COST : Tie.Decision.MORE_VOTES;
    }
}
