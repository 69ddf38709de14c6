package org.roundtable.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What one kind of deed took, in milliseconds. */
final class Times {
    private final List<Double> all = new ArrayList<>();

    void add(double milliseconds) {
        all.add(milliseconds);
    }

    double median() {
        return at(0.5);
    }

    /** The nearest rank: of 15 the greatest. */
    double p95() {
        return at(0.95);
    }

    String cells() {
        return String.format(Locale.ROOT, "%.0f | %.0f", median(), p95());
    }

    private double at(double share) {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
