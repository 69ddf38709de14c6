package org.roundtable.bench;

import java.util.Locale;

/** A figure to be reached. */
record Row(String figure, String target, String measured, boolean holds) {
    static Row atMost(String figure, double most, String unit, double measured) {
        return new Row(figure, "≤ " + number(most) + unit, number(measured) + unit, measured <= most);
    }

    static Row atLeast(String figure, double least, String unit, double measured) {
        return new Row(figure, "≥ " + number(least) + unit, number(measured) + unit, measured >= least);
    }

    /** With one decimal where that tells something. */
    static String number(double number) {
        boolean small = Math.abs(number) < 10 && number != Math.rint(number);
        return String.format(Locale.ROOT, small ? "%.2f" : "%.0f", number);
    }

    String line() {
        return "| %s | %s | %s | %s |%n".formatted(figure, target, measured, holds ? "yes" : "does not hold");
    }
}
