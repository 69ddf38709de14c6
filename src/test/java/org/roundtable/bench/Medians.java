package org.roundtable.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Middle values of several rounds. */
final class Medians {
    private Medians() {}

    static double of(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return middle(rounds.stream().mapToDouble(figure));
    }

    /** The middle of the ratios within each round. */
    static double ratio(List<Round> ours, List<Round> others, ToDoubleFunction<Round> figure) {
        return middle(IntStream.range(0, Math.min(ours.size(), others.size()))
                .mapToDouble(i -> figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(others.get(i))));
    }

    private static double middle(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
