package org.roundtable.voting.count;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What voters have left. Each purse is known twice: exactly, as the endowment less the prices of what its owner paid,
 * over one common denominator; and as a whole number of small parts of a unit, a little too high by less than one part
 * for each price, which says in most cases who can pay what without the long exact numbers.
 */
final class Purses {
    private static final int BITS = 61;

    private final ShareElection election;
    private final long endowment;
    private final int shift;
    private final long[] parts;
    private final int[] paid;
    private final boolean[] spent;
    private final BigInteger[] prices;
    private BigInteger denominator = BigInteger.ONE;

    Purses(ShareElection election, long endowment) {
        this.election = election;
        this.endowment = endowment;
        long most = Math.max(
                Math.multiplyExact(Math.max(1, endowment), Math.max(1, election.voters())), election.dearest());
        shift = Math.max(0, BITS - (Long.SIZE - Long.numberOfLeadingZeros(most)));
        parts = new long[election.kinds()];
        Arrays.fill(parts, endowment << shift);
        paid = new int[election.kinds()];
        spent = new boolean[election.kinds()];
        Arrays.fill(spent, endowment == 0);
        prices = new BigInteger[election.projects()];
        Arrays.fill(prices, BigInteger.ZERO);
    }

    /** An amount in parts. */
    long parts(long amount) {
        return amount << shift;
    }

    /** At least what is left, in parts. */
    long atMost(int kind) {
        return parts[kind];
    }

    /** By how much that may be too high, in parts. */
    int error(int kind) {
        return paid[kind];
    }

    /** Whether nothing at all is left. */
    boolean spent(int kind) {
        if (!spent[kind] && parts[kind] <= paid[kind] && exactly(kind).signum() == 0) {
            empty(kind);
        }
        return spent[kind];
    }

    BigInteger denominator() {
        return denominator;
    }

    /** What is left exactly, over the common denominator. */
    BigInteger exactly(int kind) {
        if (spent[kind]) {
            return BigInteger.ZERO;
        }
        BigInteger left = denominator.multiply(BigInteger.valueOf(endowment));
        for (int project : election.approved(kind)) {
            left = left.subtract(prices[project]);
        }
        return left;
    }

    /** What all these voters have left together, over the common denominator. */
    BigInteger exactly(int[] kinds, int size) {
        long[] times = new long[prices.length];
        long owners = 0;
        for (int index = 0; index < size; index++) {
            int kind = kinds[index];
            if (!spent[kind]) {
                owners += election.papers(kind);
                for (int project : election.approved(kind)) {
                    times[project] += election.papers(kind);
                }
            }
        }
        BigInteger all = denominator.multiply(BigInteger.valueOf(endowment)).multiply(BigInteger.valueOf(owners));
        for (int project = 0; project < times.length; project++) {
            if (times[project] > 0 && prices[project].signum() > 0) {
                all = all.subtract(prices[project].multiply(BigInteger.valueOf(times[project])));
            }
        }
        return all;
    }

    /** Sets the price of a project, {@code numerator} over the common denominator times {@code divisor}. */
    Fraction charge(int project, BigInteger numerator, long divisor) {
        BigInteger parts = BigInteger.valueOf(divisor);
        BigInteger more = parts.divide(parts.gcd(numerator));
        if (!more.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(more);
            Arrays.setAll(prices, each -> prices[each].multiply(more));
        }
        prices[project] = numerator.multiply(more).divide(parts);
        return new Fraction(prices[project], denominator.multiply(BigInteger.valueOf(election.scale())));
    }

    /** Takes the price of a project from who can pay it. */
    void pay(int project, int[] kinds, int from, int to) {
        long price = prices[project].shiftLeft(shift).divide(denominator).longValueExact();
        for (int index = from; index < to; index++) {
            parts[kinds[index]] -= price;
            paid[kinds[index]]++;
        }
    }

    /** Takes everything from who cannot. */
    void empty(int[] kinds, int to) {
        for (int index = 0; index < to; index++) {
            empty(kinds[index]);
        }
    }

    private void empty(int kind) {
        parts[kind] = 0;
        paid[kind] = 0;
        spent[kind] = true;
    }
}
