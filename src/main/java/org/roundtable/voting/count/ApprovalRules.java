package org.roundtable.voting.count;

import org.jspecify.annotations.Nullable;

/**
 * How a choice of one or several options is made.
 *
 * @param fewest how many options a ballot must name, from 1
 * @param most how many it may name
 * @param seats how many options win, from 1
 * @param noneOfThese the option that says "none of these", which stands alone on a ballot and which an option must beat
 *     to win; -1 when there is none
 * @param threshold what an option needs besides, of everybody the base names
 */
public record ApprovalRules(
        int fewest,
        int most,
        int seats,
        int noneOfThese,
        @Nullable Majority threshold) {
    /** @throws IllegalArgumentException when a number is out of range */
    public ApprovalRules {
        if (fewest < 1 || most < fewest || seats < 1 || noneOfThese < -1) {
            throw new IllegalArgumentException("a ballot names from one option up, and one at least wins");
        }
    }

    /** Exactly one option, and one wins. */
    public static ApprovalRules single() {
        return new ApprovalRules(1, 1, 1, -1, null);
    }

    /** As many options as people like. */
    public static ApprovalRules approval(int seats) {
        return new ApprovalRules(1, Integer.MAX_VALUE, seats, -1, null);
    }

    boolean valid(Approval ballot) {
        boolean none = ballot.approves(noneOfThese);
        return none ? ballot.size() == 1 : ballot.size() >= fewest && ballot.size() <= most;
    }
}
