package org.roundtable.voting.count;

import java.math.BigInteger;

/**
 * What a project would cost its supporters now.
 *
 * @param low the price at least, in parts
 * @param high the price at most, in parts
 * @param numerator the exact price, over the common denominator times {@code payers}
 * @param payers how many would pay the whole price
 * @param givers how many would give what they have left
 */
record Offer(int project, long cost, long low, long high, Exact numerator, long payers, long givers) {
    /** The exact number, worked out when it is asked for. */
    interface Exact {
        BigInteger value();
    }

    /** Whether the supporters of this one surely get more for their money, the other's price being at least so much. */
    boolean surelyBetterThan(long otherLow, long otherCost) {
        return surelyBetter(high, cost, otherLow, otherCost);
    }

    /** Whether a price of at most so much for one cost is surely better than one of at least so much for another. */
    static boolean surelyBetter(long high, long cost, long otherLow, long otherCost) {
        return compareProducts(high, otherCost, otherLow, cost) < 0;
    }

    /** The price exactly, as a fraction of scaled units. */
    Fraction price(BigInteger denominator) {
        return new Fraction(numerator.value(), denominator.multiply(BigInteger.valueOf(payers)));
    }

    /** Below 0 when the supporters of this one get more for their money. */
    int compareTo(Offer other) {
        if (surelyBetterThan(other.low, other.cost)) {
            return -1;
        }
        if (other.surelyBetterThan(low, cost)) {
            return 1;
        }
        return weigh(other).compareTo(other.weigh(this));
    }

    private BigInteger weigh(Offer other) {
        return numerator.value().multiply(BigInteger.valueOf(other.payers)).multiply(BigInteger.valueOf(other.cost));
    }

    /** Compares the products of numbers that are not negative. */
    static int compareProducts(long one, long by, long other, long byOther) {
        int high = Long.compare(Math.multiplyHigh(one, by), Math.multiplyHigh(other, byOther));
        return high != 0 ? high : Long.compareUnsigned(one * by, other * byOther);
    }
}
