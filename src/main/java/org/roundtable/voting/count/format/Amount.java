package org.roundtable.voting.count.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.roundtable.voting.count.Project;

/** Amounts of money as files write them. */
final class Amount {
    static final int MOST_DECIMALS = 6;
    private static final Pattern FORM = Pattern.compile("\\d{1,13}(\\.\\d{1,10}|,\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([ \\u00a0\\u202f]\\d{3})+([.,]\\d{1,2})?");
    private static final Pattern BLANK = Pattern.compile("[ \\u00a0\\u202f]");

    private Amount() {}

    /**
     * An amount from 0 with at most six decimals after a point, or two after a comma: what stands before three digits may
     * be a sign of thousands. Blanks may set thousands apart.
     */
    static Optional<BigDecimal> of(String written) {
        String text =
                GROUPED.matcher(written).matches() ? BLANK.matcher(written).replaceAll("") : written;
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
