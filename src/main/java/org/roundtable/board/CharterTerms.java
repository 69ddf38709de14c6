package org.roundtable.board;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A board's standing rules.
 *
 * @param purpose what the board is for, at most 4,000 characters
 * @param conflictPolicy what a member with a conflict of interest does, at most 4,000 characters
 * @param secondsNeeded how many members besides its authors bring a proposal to discussion, 0 to 50
 * @param quorumNumerator with the denominator, the share of the entitled who must take part in a poll, 0 to 1
 * @param decisionRule the name of the rule a new poll starts with, as the voting room knows it
 * @param recusal what a conflict of interest means for a vote
 * @param proxiesPerHolder for how many others one member may vote, 0 to 10; with 0 there are no proxies
 * @param rulesAllowed the names of the rules a motion may be decided by besides the one it starts with
 * @param secretVotes whether votes may be secret
 * @param presentVote whether of a vote in a meeting only those take part who are there, or else everybody with a seat
 */
public record CharterTerms(
        String purpose,
        String conflictPolicy,
        int secondsNeeded,
        int quorumNumerator,
        int quorumDenominator,
        String decisionRule,
        RecusalRules recusal,
        int proxiesPerHolder,
        Set<String> rulesAllowed,
        boolean secretVotes,
        boolean presentVote) {
    /** The names of the voting room's rules a charter can choose from. */
    public static final List<String> DECISION_RULES =
            List.of("MORE_THAN_HALF", "TWO_THIRDS", "THREE_QUARTERS", "NO_BLOCKS");

    /** Any other majority, written as a fraction of a named base. */
    public static final String OTHER_RULE = "OTHER";

    /** The rules a charter can allow besides the one votes start with. */
    public static final List<String> ALLOWABLE_RULES =
            Stream.concat(DECISION_RULES.stream(), Stream.of(OTHER_RULE)).toList();

    public CharterTerms {
        rulesAllowed = Set.copyOf(rulesAllowed);
    }

    /** With what a charter says of the rest when nobody has thought about it. */
    public CharterTerms(
            String purpose,
            String conflictPolicy,
            int secondsNeeded,
            int quorumNumerator,
            int quorumDenominator,
            String decisionRule) {
        this(
                purpose,
                conflictPolicy,
                secondsNeeded,
                quorumNumerator,
                quorumDenominator,
                decisionRule,
                RecusalRules.USUAL,
                0,
                Set.copyOf(ALLOWABLE_RULES),
                true,
                true);
    }

    /** How many of a number of entitled people must take part in a poll. */
    public int quorumOf(int entitled) {
        return Math.ceilDiv(quorumNumerator * entitled, quorumDenominator);
    }

    /** Whether a motion may be decided by the rule of this name, or by {@link #OTHER_RULE}. */
    public boolean allows(String rule) {
        return rule.equals(decisionRule) || rulesAllowed.contains(rule);
    }
}
