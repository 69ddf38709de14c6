package org.roundtable.voting.count;

/**
 * A share of a base that decides. Whole numbers only, so that no rounding tips a result.
 *
 * @param numerator from 0 to the denominator
 * @param denominator from 1 to 1,000,000
 * @param moreThan whether more than the share is needed; otherwise the share itself is enough
 */
public record Majority(int numerator, int denominator, boolean moreThan, MajorityBase base) {
    private static final int FINEST = 1_000_000;

    /** @throws IllegalArgumentException when it is no share, or nothing could ever reach it */
    public Majority {
        if (denominator < 1 || denominator > FINEST || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("a majority is a share between nothing and all");
        }
        if (moreThan && numerator == denominator) {
            throw new IllegalArgumentException("there is no more than all");
        }
    }

    /** More than half of a base. */
    public static Majority simple(MajorityBase base) {
        return new Majority(1, 2, true, base);
    }

    public static Majority moreThan(int numerator, int denominator, MajorityBase base) {
        return new Majority(numerator, denominator, true, base);
    }

    public static Majority atLeast(int numerator, int denominator, MajorityBase base) {
        return new Majority(numerator, denominator, false, base);
    }

    /** The fewest votes of a base of this size that are enough, at least one. */
    public long needed(long size) {
        long product = Math.multiplyExact(size, (long) numerator);
        long least = moreThan ? product / denominator + 1 : Math.ceilDiv(product, denominator);
        return Math.max(1, least);
    }
}
