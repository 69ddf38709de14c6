package org.roundtable.voting.count;

import java.util.List;

/**
 * A choice of one or several options.
 *
 * @param votes of each option
 * @param needed the fewest votes that the threshold asks for; 1 without one
 * @param winners most votes first
 */
public record ApprovalResult(
        Options options,
        ApprovalRules rules,
        Turnout turnout,
        List<Long> votes,
        long needed,
        List<Integer> winners,
        List<Tie> ties)
        implements Result {
    public ApprovalResult {
        votes = List.copyOf(votes);
        winners = List.copyOf(winners);
        ties = List.copyOf(ties);
    }
}
