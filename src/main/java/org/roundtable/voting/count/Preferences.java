package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Ranked ballots made plain: for each kind its options in order, one to a place, and how far it has been read. */
final class Preferences {
    static final int NONE = -1;

    private final int[][] orders;
    private final long[] papers;
    private final int[] read;

    private Preferences(List<int[]> orders, List<Long> papers) {
        this.orders = orders.toArray(int[][]::new);
        this.papers = papers.stream().mapToLong(Long::longValue).toArray();
        this.read = new int[this.orders.length];
    }

    /** The ballots on which a preference is left once they are read by the rule. */
    static Preferences of(RankedBallots ballots, Function<Ranking, int[]> rule) {
        List<int[]> orders = new ArrayList<>();
        List<Long> papers = new ArrayList<>();
        for (Batch<Ranking> batch : ballots.batches()) {
            int[] order = rule.apply(batch.ballot().without(ballots.withdrawn()));
            if (order.length > 0) {
                orders.add(order);
                papers.add(batch.papers());
            }
        }
        return new Preferences(orders, papers);
    }

    int kinds() {
        return orders.length;
    }

    long papers(int kind) {
        return papers[kind];
    }

    long allPapers() {
        return Arrays.stream(papers).reduce(0, Math::addExact);
    }

    /** The next option on ballots of this kind that can still be given a vote, or {@link #NONE}. */
    int next(int kind, IntPredicate available) {
        int[] order = orders[kind];
        while (read[kind] < order.length && !available.test(order[read[kind]])) {
            read[kind]++;
        }
        return read[kind] < order.length ? order[read[kind]] : NONE;
    }
}
