package org.roundtable.bench;

import java.util.Arrays;

/** What reached the screens during a time of measuring. Filled by the one thread that reads. */
final class Arrivals {
    private static final int FIRST = 1 << 16;

    private long[] nanos = new long[FIRST];
    private int count;
    private long frames;
    private long bytes;

    /** A message that tells of votes. */
    void frame(int length) {
        frames++;
        bytes += length;
    }

    /** A vote that a screen shows for the first time. */
    void vote(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = took;
    }

    long frames() {
        return frames;
    }

    double bytesPerFrame() {
        return frames == 0 ? 0 : (double) bytes / frames;
    }

    /** Milliseconds within which this share of the votes was on this share of the screens. */
    Quantiles quantiles() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return new Quantiles(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }

    /** In milliseconds. */
    record Quantiles(double p50, double p95, double p99) {}
}
