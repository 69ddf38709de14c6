package org.roundtable.voting.count;

import java.util.List;

/**
 * A count by Schulze's method.
 *
 * @param standing options that were not withdrawn
 * @param pairwise for each ordered pair, how many ballots rank the first above the second
 * @param paths for each ordered pair, the strength of the strongest path from the first to the second; 0 without one
 * @param ranking best first; options of one tier are not told apart
 * @param winners those that no other beats; more than one is a tie, in the order of the ballot paper
 */
public record SchulzeResult(
        Options options,
        long papers,
        SchulzeStrength strength,
        List<Integer> standing,
        List<List<Long>> pairwise,
        List<List<Long>> paths,
        List<List<Integer>> ranking,
        List<Integer> winners,
        List<Tie> ties)
        implements Result {
    public SchulzeResult {
        standing = List.copyOf(standing);
        pairwise = List.copyOf(pairwise);
        paths = List.copyOf(paths);
        ranking = List.copyOf(ranking);
        winners = List.copyOf(winners);
        ties = List.copyOf(ties);
    }

    /** Whether the strongest path from one option to another is stronger than the one back. */
    public boolean beats(int one, int other) {
        return paths.get(one).get(other) > paths.get(other).get(one);
    }
}
