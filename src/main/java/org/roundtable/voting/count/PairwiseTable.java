package org.roundtable.voting.count;

import java.util.Arrays;
import java.util.BitSet;

/** For each ordered pair of options, how many ballots rank the first above the second. */
final class PairwiseTable {
    private static final int UNRANKED = Integer.MAX_VALUE;

    private final long[][] above;
    private final int[] options;

    private PairwiseTable(int size, int[] options) {
        above = new long[size][size];
        this.options = options;
    }

    /** Withdrawn options are above and below nobody. */
    static long[][] of(RankedBallots ballots) {
        int[] standing = ballots.standing().stream().mapToInt(Integer::intValue).toArray();
        PairwiseTable table = new PairwiseTable(ballots.options().size(), standing);
        ballots.batches().forEach(batch -> table.add(batch.ballot(), batch.papers()));
        return table.above;
    }

    private void add(Ranking ballot, long papers) {
        int[] places = new int[above.length];
        Arrays.fill(places, UNRANKED);
        for (int mark = ballot.size() - 1; mark >= 0; mark--) {
            places[ballot.option(mark)] = ballot.place(mark);
        }
        BitSet ranked = new BitSet();
        for (int mark = 0; mark < ballot.size(); mark++) {
            ranked.set(ballot.option(mark));
        }
        Arrays.stream(options).filter(ranked::get).forEach(one -> addAbove(one, places, papers));
    }

    private void addAbove(int one, int[] places, long papers) {
        long[] row = above[one];
        int place = places[one];
        for (int other : options) {
            if (place < places[other]) {
                row[other] += papers;
            }
        }
    }
}
