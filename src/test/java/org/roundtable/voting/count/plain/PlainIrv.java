package org.roundtable.voting.count.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An instant runoff by counting all ballots anew in every round. */
public final class PlainIrv {
    private PlainIrv() {}

    /** The winner; -1 when nobody voted. Ties go by the latest earlier round that differs, then by the lots. */
    public static int winner(List<List<Integer>> ballots, int options, List<Integer> lots) {
        List<Integer> left = new ArrayList<>(IntStream.range(0, options).boxed().toList());
        List<long[]> rounds = new ArrayList<>();
        while (true) {
            long[] votes = new long[options];
            for (List<Integer> ballot : ballots) {
                ballot.stream().filter(left::contains).findFirst().ifPresent(first -> votes[first]++);
            }
            rounds.add(votes);
            long all = IntStream.range(0, options)
                    .mapToLong(option -> votes[option])
                    .sum();
            if (all == 0) {
                return -1;
            }
            for (int option : left) {
                if (votes[option] * 2 > all) {
                    return option;
                }
            }
            left.remove(Integer.valueOf(loser(left, rounds, lots)));
        }
    }

    private static int loser(List<Integer> left, List<long[]> rounds, List<Integer> lots) {
        List<Integer> worst = new ArrayList<>(left);
        for (long[] votes : rounds.reversed()) {
            long least = worst.stream().mapToLong(option -> votes[option]).min().orElseThrow();
            worst.removeIf(option -> votes[option] != least);
        }
        return lots.stream().filter(worst::contains).toList().getLast();
    }
}
