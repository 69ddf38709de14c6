package org.roundtable.voting.count;

import java.util.Arrays;
import java.util.List;

/** A ballot that names options without an order: one, several or none. */
public final class Approval {
    public static final Approval BLANK = of();

    private final int[] options;

    private Approval(int[] options) {
        this.options = options;
    }

    /** Naming an option twice is naming it once. */
    public static Approval of(int... options) {
        return new Approval(Arrays.stream(options).distinct().sorted().toArray());
    }

    public int size() {
        return options.length;
    }

    public boolean approves(int option) {
        return Arrays.binarySearch(options, option) >= 0;
    }

    /** In the order of the ballot paper. */
    public List<Integer> options() {
        return Arrays.stream(options).boxed().toList();
    }

    int[] array() {
        return options.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Approval that && Arrays.equals(options, that.options);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(options);
    }

    @Override
    public String toString() {
        return Arrays.toString(options);
    }
}
