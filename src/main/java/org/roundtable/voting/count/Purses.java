package org.roundtable.voting.count;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What voters have left. Each purse is known twice: exactly, as the endowment less the prices of what its owner paid,
 * over one common denominator; and as a whole number of small parts of a unit, too high by less than one part for each
 * price so far, which says in nearly all cases who can pay what without the long exact numbers.
 */
final class Purses {
    private static final int BITS = 61;

    private final ShareElection election;
    private final long endowment;
    private final int shift;
    private final long[] left;
    private final long[] prices;
    private final BigInteger[] exactPrices;
    private BigInteger denominator = BigInteger.ONE;
    private int error;

    Purses(ShareElection election, long endowment) {
        this.election = election;
        this.endowment = endowment;
        long most = Math.max(
                election.dearest(), Math.multiplyExact(Math.max(1, endowment), Math.max(1, election.voters())));
        shift = Math.max(0, BITS - (Long.SIZE - Long.numberOfLeadingZeros(most)));
        left = new long[2 * election.kinds()];
        for (int kind = 0; kind < election.kinds(); kind++) {
            left[2 * kind] = endowment << shift;
            left[2 * kind + 1] = election.papers(kind);
        }
        prices = new long[election.projects()];
        exactPrices = new BigInteger[election.projects()];
        Arrays.fill(exactPrices, BigInteger.ZERO);
    }

    /** Whether nobody ever had anything. */
    boolean empty() {
        return endowment == 0;
    }

    /** An amount in parts. */
    long parts(long amount) {
        return amount << shift;
    }

    /** A price in parts, rounded up. */
    long partsUp(Fraction price) {
        return price.numerator().shiftLeft(shift).divide(price.denominator()).longValueExact() + 1;
    }

    /** At least what is left, in parts. */
    long atMost(int kind) {
        return left[2 * kind];
    }

    long papers(int kind) {
        return left[2 * kind + 1];
    }

    /** By how much that may be too high, in parts. */
    int error() {
        return error;
    }

    /** Whether nothing at all is left. */
    boolean spent(int kind) {
        if (left[2 * kind] > 0 && left[2 * kind] <= error && exactly(kind).signum() == 0) {
            left[2 * kind] = 0;
        }
        return left[2 * kind] == 0;
    }

    BigInteger denominator() {
        return denominator;
    }

    /** What is left exactly, over the common denominator. */
    BigInteger exactly(int kind) {
        return exactly(new int[] {kind}, 1).divide(BigInteger.valueOf(election.papers(kind)));
    }

    /** What the first so many of these have left together, over the common denominator. */
    BigInteger exactly(int[] kinds, int size) {
        long[] times = new long[exactPrices.length];
        long owners = 0;
        for (int index = 0; index < size; index++) {
            int kind = kinds[index];
            if (left[2 * kind] > 0) {
                owners += election.papers(kind);
                for (int project : election.approved(kind)) {
                    times[project] += election.papers(kind);
                }
            }
        }
        BigInteger all = denominator.multiply(BigInteger.valueOf(endowment)).multiply(BigInteger.valueOf(owners));
        for (int project = 0; project < times.length; project++) {
            if (times[project] > 0 && exactPrices[project].signum() > 0) {
                all = all.subtract(exactPrices[project].multiply(BigInteger.valueOf(times[project])));
            }
        }
        return all;
    }

    /** Sets the price of a project, {@code numerator} over the common denominator times {@code divisor}. */
    Fraction charge(int project, BigInteger numerator, long divisor) {
        BigInteger payers = BigInteger.valueOf(divisor);
        BigInteger finer = payers.divide(payers.gcd(numerator));
        if (!finer.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(finer);
            Arrays.setAll(exactPrices, each -> exactPrices[each].multiply(finer));
        }
        exactPrices[project] = numerator.multiply(finer).divide(payers);
        prices[project] =
                exactPrices[project].shiftLeft(shift).divide(denominator).longValueExact();
        error++;
        return new Fraction(exactPrices[project], denominator.multiply(BigInteger.valueOf(election.scale())));
    }

    /** Takes the price of a project from who can pay it. */
    void pay(int project, int kind) {
        left[2 * kind] -= prices[project];
    }

    /** Takes everything from who cannot. */
    void giveAll(int kind) {
        left[2 * kind] = 0;
    }
}
