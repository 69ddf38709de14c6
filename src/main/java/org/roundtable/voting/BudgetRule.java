package org.roundtable.voting;

/** How money is given to projects. */
public enum BudgetRule {
    /** Most votes first; what does not fit any more is passed over. */
    GREEDY,

    /** The Method of Equal Shares; money that is left over stays. */
    EQUAL_SHARES,

    /** The Method of Equal Shares, everybody's share raised by one whole unit of money until the next raise would overspend. */
    EQUAL_SHARES_ADD_ONE
}
