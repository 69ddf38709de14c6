package org.roundtable.voting.count;

import java.util.List;

/**
 * Scores, dots or points on options.
 *
 * @param lines one for each option, in the order of the ballot paper
 * @param winners the best, one or none
 */
public record ScoreResult(
        Options options,
        ScoreRules rules,
        long validPapers,
        long invalidPapers,
        List<ScoreLine> lines,
        List<Integer> winners,
        List<Tie> ties)
        implements Result {
    public ScoreResult {
        lines = List.copyOf(lines);
        winners = List.copyOf(winners);
        ties = List.copyOf(ties);
    }
}
