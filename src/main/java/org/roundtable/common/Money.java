package org.roundtable.common;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * A sum of money, in what boards reckon in.
 *
 * @param hundredths in the smallest unit
 */
public record Money(long hundredths) {
    private static final Currency CURRENCY = Currency.getInstance("USD");
    private static final int DECIMALS = 2;

    /** As the language writes it where the currency is used; without decimals where there are none. */
    public String text(Locale language) {
        BigDecimal amount = BigDecimal.valueOf(hundredths, DECIMALS);
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.of(language.getLanguage(), "US"));
        format.setCurrency(CURRENCY);
        int decimals = amount.stripTrailingZeros().scale() > 0 ? DECIMALS : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }
}
