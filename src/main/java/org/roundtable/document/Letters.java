package org.roundtable.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes out of a text what no document may hold: control characters, halves of characters, direction overrides. */
final class Letters {
    private static final Pattern DROPPED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern GAPS_IN_LINE = Pattern.compile("[\\t ]+");

    private Letters() {}

    /** In one line, without blanks around it. */
    static String line(String text) {
        return GAPS.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** In as many lines as it has. */
    static String lines(String text) {
        return clean(text).strip();
    }

    /** A part of a line: a blank at its ends stays. */
    static String run(String text) {
        return GAPS_IN_LINE.matcher(clean(text).replace('\n', ' ')).replaceAll(" ");
    }

    private static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String kept = DROPPED.matcher(lines).replaceAll("");
        return Normalizer.normalize(BROKEN.matcher(kept).replaceAll("\uFFFD"), Normalizer.Form.NFC);
    }
}
