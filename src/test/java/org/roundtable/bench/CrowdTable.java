package org.roundtable.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** All variants beside each other, each figure the middle of the rounds. */
final class CrowdTable {
    private CrowdTable() {}

    static String of(CrowdRounds rounds, Workload workload) {
        StringBuilder table = new StringBuilder("""
                | | server CPU for each frame, µs | for each vote, ms | p50, ms | p95 | p99 | bytes of a frame | heap of a screen, KB |
                |---|---:|---:|---:|---:|---:|---:|---:|
                """);
        for (Variant variant : Variant.values()) {
            List<Round> done = rounds.of(variant).stream()
                    .filter(round -> round.measured().containsKey(workload))
                    .toList();
            if (!done.isEmpty()) {
                table.append(line(variant, done, workload));
            }
        }
        return table.toString();
    }

    private static String line(Variant variant, List<Round> rounds, Workload workload) {
        ToDoubleFunction<ToDoubleFunction<Measured>> middle =
                figure -> Medians.of(rounds, round -> figure.applyAsDouble(round.of(workload)));
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                variant.title(),
                middle.applyAsDouble(Measured::cpuPerFrame),
                middle.applyAsDouble(Measured::cpuPerVote) / 1000,
                middle.applyAsDouble(measured -> measured.millis().p50()),
                middle.applyAsDouble(measured -> measured.millis().p95()),
                middle.applyAsDouble(measured -> measured.millis().p99()),
                middle.applyAsDouble(Measured::bytesPerFrame),
                Medians.of(rounds, round -> round.cost().heap() / 1024.0));
    }
}
