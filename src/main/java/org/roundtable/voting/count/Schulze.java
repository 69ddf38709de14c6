package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Ranked ballots, one winner, by strongest paths: Markus Schulze, "A new monotonic, clone-independent, reversal
 * symmetric, and Condorcet-consistent single-winner election method" (Social Choice and Welfare 36, 2011). What a ballot
 * does not rank stands below all that it ranks; an option ranked twice has its better place; gaps mean nothing.
 */
public final class Schulze {
    private Schulze() {}

    /** Counts. Without any ballot nobody wins; otherwise all whom nobody beats do. */
    public static SchulzeResult count(RankedBallots ballots, SchulzeStrength strength) {
        List<Integer> standing = ballots.standing();
        long[][] pairwise = PairwiseTable.of(ballots);
        long[][] paths = strongestPaths(pairwise, strength);
        List<List<Integer>> ranking = ballots.papers() == 0 ? List.of() : tiers(standing, paths);
        List<Integer> winners = ranking.isEmpty() ? List.of() : ranking.getFirst();
        return new SchulzeResult(
                ballots.options(),
                ballots.papers(),
                strength,
                standing,
                rows(pairwise),
                rows(paths),
                ranking,
                winners,
                ties(ranking));
    }

    /** The strength of a path is that of its weakest link; Floyd and Warshall's scheme finds the strongest of all. */
    private static long[][] strongestPaths(long[][] pairwise, SchulzeStrength strength) {
        int size = pairwise.length;
        long[][] paths = new long[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                paths[from][to] = strength.of(pairwise[from][to], pairwise[to][from]);
            }
        }
        for (int through = 0; through < size; through++) {
            for (int from = 0; from < size; from++) {
                widen(paths[from], paths[from][through], paths[through], from);
            }
        }
        return paths;
    }

    private static void widen(long[] direct, long first, long[] onward, int from) {
        for (int to = 0; to < direct.length; to++) {
            if (to != from) {
                direct[to] = Math.max(direct[to], Math.min(first, onward[to]));
            }
        }
    }

    /** Again and again those whom none of the rest beats. */
    private static List<List<Integer>> tiers(List<Integer> standing, long[][] paths) {
        List<Integer> rest = new ArrayList<>(standing);
        List<List<Integer>> tiers = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<Integer> tier = rest.stream()
                    .filter(one -> rest.stream().noneMatch(other -> paths[other][one] > paths[one][other]))
                    .toList();
            tiers.add(tier);
            rest.removeAll(tier);
        }
        return tiers;
    }

    private static List<Tie> ties(List<List<Integer>> ranking) {
        List<Tie> ties = new ArrayList<>();
        for (int place = 0; place < ranking.size(); place++) {
            if (ranking.get(place).size() > 1) {
                ties.add(new Tie(place + 1, Tie.Purpose.ELECT, ranking.get(place), Tie.Decision.OPEN, List.of()));
            }
        }
        return ties;
    }

    private static List<List<Long>> rows(long[][] table) {
        return Arrays.stream(table)
                .map(row -> LongStream.of(row).boxed().toList())
                .toList();
    }
}
