package org.roundtable.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Roundtable and the others before the same crowd, in turns. */
final class CrowdRounds {
    static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Map<Workload, Set<Variant>> SHARES = new EnumMap<>(Map.of(
            Workload.FANOUT, EnumSet.allOf(Variant.class),
            Workload.BURST, EnumSet.of(Variant.ROUNDTABLE, Variant.BARE),
            Workload.STALLED, EnumSet.of(Variant.ROUNDTABLE),
            Workload.DOUBLE, EnumSet.of(Variant.ROUNDTABLE),
            Workload.SCREEN, EnumSet.of(Variant.ROUNDTABLE)));

    private final Map<Variant, List<Round>> rounds = new EnumMap<>(Variant.class);

    static Set<Workload> workloads() {
        return SHARES.keySet();
    }

    static boolean wanted() {
        return workloads().stream().anyMatch(Workload::chosen);
    }

    void run() throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            for (Variant variant : Variant.values()) {
                Set<Workload> share = share(variant);
                if (!share.isEmpty()) {
                    Round done = Round.of(variant, share, variant.application() ? 0 : bytes());
                    rounds.computeIfAbsent(variant, any -> new ArrayList<>()).add(done);
                    System.out.println(done);
                }
            }
        }
    }

    List<Round> of(Variant variant) {
        return rounds.getOrDefault(variant, List.of());
    }

    long missed(Workload workload) {
        return rounds.values().stream()
                .flatMap(List::stream)
                .mapToLong(round -> round.missed(workload))
                .sum();
    }

    private static Set<Workload> share(Variant variant) {
        Set<Workload> share = EnumSet.noneOf(Workload.class);
        SHARES.forEach((workload, variants) -> {
            if (workload.chosen() && variants.contains(variant)) {
                share.add(workload);
            }
        });
        if (!share.isEmpty()) {
            share.add(Workload.FANOUT);
        }
        return share;
    }

    /** As long as Roundtable's own messages in the last round. */
    private int bytes() {
        return (int) of(Variant.ROUNDTABLE).getLast().of(Workload.FANOUT).bytesPerFrame();
    }
}
