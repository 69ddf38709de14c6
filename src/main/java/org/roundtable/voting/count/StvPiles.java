package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The ballot papers on the table: which candidate holds which, at what value, and what is passed on to whom. */
final class StvPiles {
    private final Preferences preferences;
    private final IntPredicate continuing;
    private final List<List<Parcel>> held;
    private final long[] votes;
    private final long papers;

    StvPiles(Preferences preferences, int options, IntPredicate continuing) {
        this.preferences = preferences;
        this.continuing = continuing;
        held = IntStream.range(0, options)
                .<List<Parcel>>mapToObj(option -> new ArrayList<>())
                .toList();
        votes = new long[options];
        papers = preferences.allPapers();
    }

    long papers() {
        return papers;
    }

    /** In hundred-thousandths. */
    long votes(int option) {
        return votes[option];
    }

    /** Of all, as they are now. */
    long[] votes() {
        return votes.clone();
    }

    /** What nobody holds, in hundred-thousandths. */
    long nonTransferable() {
        return Math.multiplyExact(papers, FiveDecimals.ONE)
                - LongStream.of(votes).sum();
    }

    List<StvTransfer> first() {
        Parcel all = new Parcel(FiveDecimals.ONE);
        for (int kind = 0; kind < preferences.kinds(); kind++) {
            all.add(kind, preferences.papers(kind));
        }
        return pass(all, FiveDecimals.ONE);
    }

    /** Passes everything of a candidate on, each paper at the value at which it came. */
    List<StvTransfer> passAll(int option) {
        List<StvTransfer> transfers = passEach(option, value -> value);
        votes[option] = 0;
        return transfers;
    }

    /** Passes everything of a candidate on at so much less value that the quota stays. */
    List<StvTransfer> passSurplus(int option, long quota) {
        long stays = quota * FiveDecimals.ONE;
        long total = votes[option];
        List<StvTransfer> transfers =
                passEach(option, value -> FiveDecimals.transferValue(total - stays, value, total));
        votes[option] = stays;
        return transfers;
    }

    private List<StvTransfer> passEach(int option, LongUnaryOperator newValue) {
        List<StvTransfer> transfers = new ArrayList<>();
        for (Parcel parcel : List.copyOf(held.get(option))) {
            transfers.addAll(pass(parcel, newValue.applyAsLong(parcel.value())));
        }
        held.get(option).clear();
        return transfers;
    }

    private List<StvTransfer> pass(Parcel parcel, long value) {
        TreeMap<Integer, Parcel> sorted = new TreeMap<>();
        for (int index = 0; index < parcel.size(); index++) {
            int kind = parcel.kind(index);
            sorted.computeIfAbsent(preferences.next(kind, continuing), to -> new Parcel(value))
                    .add(kind, preferences.papers(kind));
        }
        sorted.tailMap(0).forEach((to, part) -> {
            held.get(to).add(part);
            votes[to] += part.votes();
        });
        return sorted.entrySet().stream()
                .map(part -> new StvTransfer(part.getKey(), part.getValue().papers(), FiveDecimals.of(value)))
                .toList();
    }
}
