package org.roundtable.voting.count;

import java.util.List;

/**
 * An instant runoff, round by round.
 *
 * @param validPapers ballots that counted for somebody in the first round
 * @param blankPapers ballots that never did
 * @param winners one, or none when nobody voted or a lot has to be drawn first
 */
public record IrvResult(
        Options options,
        IrvRules rules,
        long validPapers,
        long blankPapers,
        List<IrvRound> rounds,
        List<Integer> winners,
        List<Tie> ties)
        implements Result {
    public IrvResult {
        rounds = List.copyOf(rounds);
        winners = List.copyOf(winners);
        ties = List.copyOf(ties);
    }
}
