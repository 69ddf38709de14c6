package org.roundtable.board;

import java.util.List;

/**
 * A board's standing rules.
 *
 * @param purpose what the board is for, at most 4,000 characters
 * @param conflictPolicy what a member with a conflict of interest does, at most 4,000 characters
 * @param secondsNeeded how many members besides its authors bring a proposal to discussion, 0 to 50
 * @param quorumNumerator with the denominator, the share of the entitled who must take part in a poll, 0 to 1
 * @param decisionRule the name of the rule a new poll starts with, as the voting room knows it
 */
public record CharterTerms(
        String purpose,
        String conflictPolicy,
        int secondsNeeded,
        int quorumNumerator,
        int quorumDenominator,
        String decisionRule) {
    /** The names of the voting room's rules a charter can choose from. */
    public static final List<String> DECISION_RULES =
            List.of("MORE_THAN_HALF", "TWO_THIRDS", "THREE_QUARTERS", "NO_BLOCKS");

    /** How many of a number of entitled people must take part in a poll. */
    public int quorumOf(int entitled) {
        return Math.ceilDiv(quorumNumerator * entitled, quorumDenominator);
    }
}
