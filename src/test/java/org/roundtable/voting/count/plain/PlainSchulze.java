package org.roundtable.voting.count.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Schulze's method by walking every path from one option to another. */
public final class PlainSchulze {
    private final List<List<List<Integer>>> ballots;
    private final int options;

    /** @param ballots for each the options of each place, best first */
    public PlainSchulze(List<List<List<Integer>>> ballots, int options) {
        this.ballots = ballots;
        this.options = options;
    }

    /** Those whom nobody beats. */
    public List<Integer> winners() {
        List<Integer> winners = new ArrayList<>();
        for (int one = 0; one < options; one++) {
            boolean beaten = false;
            for (int other = 0; other < options; other++) {
                beaten |= other != one && strongest(other, one) > strongest(one, other);
            }
            if (!beaten) {
                winners.add(one);
            }
        }
        return winners;
    }

    /** Of all paths the one whose weakest link is strongest. */
    public long strongest(int from, int to) {
        return walk(from, to, Long.MAX_VALUE, new HashSet<>(Set.of(from)));
    }

    private long walk(int at, int to, long weakest, Set<Integer> been) {
        if (at == to) {
            return weakest;
        }
        long best = 0;
        for (int next = 0; next < options; next++) {
            long link = above(at, next);
            if (link > above(next, at) && been.add(next)) {
                best = Math.max(best, walk(next, to, Math.min(weakest, link), been));
                been.remove(next);
            }
        }
        return best;
    }

    /** How many ballots rank the first above the second. */
    public long above(int one, int other) {
        return ballots.stream()
                .filter(ballot -> place(ballot, one) < place(ballot, other))
                .count();
    }

    private static int place(List<List<Integer>> ballot, int option) {
        for (int place = 0; place < ballot.size(); place++) {
            if (ballot.get(place).contains(option)) {
                return place;
            }
        }
        return Integer.MAX_VALUE;
    }
}
