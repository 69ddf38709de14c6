package org.roundtable.voting.count.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.roundtable.voting.count.Project;

/** Amounts of money as files write them. */
final class Amount {
    static final int MOST_DECIMALS = 6;
    private static final Pattern FORM = Pattern.compile("\\d{1,13}([.,]\\d{1,10})?");

    private Amount() {}

    /** An amount from 0 with at most six decimals, after a point or a comma. */
    static Optional<BigDecimal> of(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        return amount.scale() > MOST_DECIMALS ? Optional.empty() : Optional.of(amount);
    }

    /** How many decimals it needs. */
    static int decimals(BigDecimal amount) {
        return Math.max(0, amount.scale());
    }

    /** In the smallest unit; more than any project may cost when it is too much. */
    static long smallest(BigDecimal amount, int decimals) {
        BigDecimal smallest = amount.movePointRight(decimals);
        BigDecimal most = BigDecimal.valueOf(Project.MOST + 1);
        return smallest.min(most).longValueExact();
    }

    /** Written with its decimals. */
    static String text(long smallest, int decimals) {
        return BigDecimal.valueOf(smallest, decimals).toPlainString();
    }
}
