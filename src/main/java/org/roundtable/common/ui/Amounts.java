package org.roundtable.common.ui;

import java.text.NumberFormat;
import java.util.Locale;
import org.roundtable.common.Money;

/** Numbers of people and sums of money, as the reader's language writes them. */
public final class Amounts {
    private static final int HUNDRED = 100;

    private Amounts() {}

    public static String money(long units, Locale locale) {
        return new Money(Math.multiplyExact(units, HUNDRED)).text(locale);
    }

    public static String hundredths(long hundredths, Locale locale) {
        return new Money(hundredths).text(locale);
    }

    public static String people(int number, Locale locale) {
        return NumberFormat.getIntegerInstance(Locale.of(locale.getLanguage(), "US"))
                .format(number);
    }
}
