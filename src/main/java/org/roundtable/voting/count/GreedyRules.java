package org.roundtable.voting.count;

import java.util.List;

/**
 * How money is given to the projects with the most votes.
 *
 * @param ties what goes first among projects with equally many votes, before the lot
 */
public record GreedyRules(TooDear tooDear, List<BudgetTieRule> ties) {
    /** Pabulib's {@code greedy}: what does not fit is passed over. */
    public static final GreedyRules USUAL = new GreedyRules(TooDear.PASSED_OVER, List.of(BudgetTieRule.LOWER_COST));

    public GreedyRules {
        ties = List.copyOf(ties);
    }

    /** What happens when the next project costs more than is left. */
    public enum TooDear {
        /** The next one that fits is taken. */
        PASSED_OVER,
        /** Nothing more is taken. */
        ENDS
    }
}
