package org.roundtable.common.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Numbers of people and sums of money, as the reader's language writes them. */
public final class Amounts {
    /** What boards reckon in. */
    private static final Currency CURRENCY = Currency.getInstance("USD");

    private static final int HUNDREDTHS = 2;

    private Amounts() {}

    public static String money(long units, Locale locale) {
        NumberFormat format = currency(locale);
        format.setMaximumFractionDigits(0);
        return format.format(units);
    }

    /** @param hundredths left out where they are none */
    public static String hundredths(long hundredths, Locale locale) {
        BigDecimal amount = BigDecimal.valueOf(hundredths, HUNDREDTHS);
        NumberFormat format = currency(locale);
        int decimals = amount.stripTrailingZeros().scale() > 0 ? HUNDREDTHS : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }

    public static String people(int number, Locale locale) {
        return NumberFormat.getIntegerInstance(country(locale)).format(number);
    }

    private static NumberFormat currency(Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(country(locale));
        format.setCurrency(CURRENCY);
        return format;
    }

    /** The languages as they are written where the currency is used. */
    private static Locale country(Locale language) {
        return Locale.of(language.getLanguage(), "US");
    }
}
