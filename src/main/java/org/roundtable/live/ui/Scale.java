package org.roundtable.live.ui;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/** Finds a round number above everything that is to be drawn, whose half is round too. */
final class Scale {
    private static final double[] STEPS = {2, 4, 10, 20};

    private Scale() {}

    static double over(List<List<Double>> values) {
        double most = values.stream()
                .flatMap(Collection::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double power = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, most)))));
        return DoubleStream.of(STEPS)
                .map(step -> step * power)
                .filter(top -> top >= most)
                .findFirst()
                .orElseThrow();
    }
}
