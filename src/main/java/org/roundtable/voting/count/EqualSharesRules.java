package org.roundtable.voting.count;

import java.util.List;

/**
 * Settings of the Method of Equal Shares.
 *
 * @param ties what goes first among projects of equal value for money, before the lot
 */
public record EqualSharesRules(Completion completion, List<BudgetTieRule> ties) {
    /** Pabulib's {@code equalshares/add1}. */
    public static final EqualSharesRules ADD_ONE = new EqualSharesRules(Completion.ADD_ONE, BudgetTieRule.USUAL);

    public EqualSharesRules {
        ties = List.copyOf(ties);
    }

    /** What is done with money that equal shares of the budget leave over. */
    public enum Completion {
        /** It stays. Every voter's endowment is the budget over the number of voters, exactly. */
        NONE,
        /**
         * The endowment starts as that share in whole units of money and is raised by one unit again and again, until
         * the next raise would overspend.
         */
        ADD_ONE,
        /** The same, but the raises end as soon as no project that anybody wants fits into what is left. */
        ADD_ONE_UNTIL_EXHAUSTIVE
    }
}
