package org.roundtable.voting.count;

import java.math.BigInteger;

/** How far the endowment can be raised while every comparison that was made keeps its outcome. */
final class Horizon {
    private final long endowment;
    private long last = Long.MAX_VALUE;

    Horizon(long endowment) {
        this.endowment = endowment;
    }

    /** The highest endowment for which all of them are as they are now. */
    long last() {
        return last;
    }

    /** Compares two amounts as they are now; from then on this may not change. */
    int compare(Linear one, Linear other) {
        Linear distance = one.minus(other);
        int order = distance.at(endowment).compareTo(Fraction.ZERO);
        int direction = distance.slope().compareTo(Fraction.ZERO);
        if (order == 0 && direction != 0) {
            last = endowment;
        } else if (order * direction < 0) {
            last = Math.min(last, lastBefore(distance));
        }
        return order;
    }

    /** The last whole endowment before the one at which there is no distance any more. */
    private long lastBefore(Linear distance) {
        Fraction level = Fraction.ZERO.minus(distance.constant()).over(distance.slope());
        BigInteger whole = level.numerator().subtract(BigInteger.ONE).divide(level.denominator());
        return whole.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }
}
