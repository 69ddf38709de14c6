package org.roundtable.initiative.ui;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Numbers of people and sums of money, as the reader's language writes them. */
final class Amounts {
    /** What boards reckon in. */
    private static final Currency CURRENCY = Currency.getInstance("USD");

    private Amounts() {}

    static String money(long units, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(country(locale));
        format.setCurrency(CURRENCY);
        format.setMaximumFractionDigits(0);
        return format.format(units);
    }

    static String people(int number, Locale locale) {
        return NumberFormat.getIntegerInstance(country(locale)).format(number);
    }

    /** The languages as they are written where the currency is used. */
    private static Locale country(Locale language) {
        return Locale.of(language.getLanguage(), "US");
    }
}
