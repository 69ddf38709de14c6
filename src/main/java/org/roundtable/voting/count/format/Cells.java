package org.roundtable.voting.count.format;

/** Texts in tables that people open with a spreadsheet. */
public final class Cells {
    private static final String FORMULA = "=+-@\t\r";
    private static final String TAKEN_AS_TEXT = "'";

    private Cells() {}

    /** A text that a spreadsheet shows and does not compute: with an apostrophe in front when it looks like a formula. */
    public static String harmless(String text) {
        return formula(text) ? TAKEN_AS_TEXT + text : text;
    }

    /** The text that {@link #harmless} was given. */
    static String plain(String cell) {
        return cell.startsWith(TAKEN_AS_TEXT) && formula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean formula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
