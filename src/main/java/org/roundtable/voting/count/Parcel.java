package org.roundtable.voting.count;

import java.util.Arrays;

/** Ballots that a candidate received together and at one value. */
final class Parcel {
    private final long value;
    private int[] kinds = new int[8];
    private int size;
    private long papers;

    /** @param value of each ballot paper, in hundred-thousandths of a vote */
    Parcel(long value) {
        this.value = value;
    }

    void add(int kind, long more) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        kinds[size++] = kind;
        papers += more;
    }

    long value() {
        return value;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    int kind(int index) {
        return kinds[index];
    }

    long papers() {
        return papers;
    }

    /** What all of it counts, in hundred-thousandths of a vote. */
    long votes() {
        return Math.multiplyExact(papers, value);
    }
}
