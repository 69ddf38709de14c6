package org.roundtable.voting.count;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Votes and values kept as a whole number of hundred-thousandths, as the Scottish rules calculate. */
final class FiveDecimals {
    static final long ONE = 100_000;
    private static final int PLACES = 5;

    private FiveDecimals() {}

    static BigDecimal of(long hundredThousandths) {
        return BigDecimal.valueOf(hundredThousandths, PLACES);
    }

    /**
     * The value at which a ballot paper is passed on, any remainder being ignored (rule 48(3) of 2007, 49(3) of 2011).
     */
    static long transferValue(long surplus, long value, long votes) {
        return BigInteger.valueOf(surplus)
                .multiply(BigInteger.valueOf(value))
                .divide(BigInteger.valueOf(votes))
                .longValueExact();
    }
}
