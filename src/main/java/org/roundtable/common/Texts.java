package org.roundtable.common;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes text as people type it: trims it, composes its letters, drops control characters, and checks its length. */
public final class Texts {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private Texts() {}

    /**
     * @param max the greatest length in characters (code points)
     * @throws Invalid {@code empty} or {@code too-long}
     */
    public static String required(String field, @Nullable String text, int max) {
        String clean = optional(field, text, max);
        if (clean.isEmpty()) {
            throw new Invalid(field, "empty");
        }
        return clean;
    }

    /**
     * Like {@link #required} but nothing is allowed, and is the empty text.
     *
     * @throws Invalid {@code too-long}
     */
    public static String optional(String field, @Nullable String text, int max) {
        String clean = clean(text);
        int length = clean.codePointCount(0, clean.length());
        if (length > max) {
            throw new Invalid(field, "too-long", Map.of("max", max, "length", length));
        }
        return clean;
    }

    /** The text without direction overrides, which could make a line read otherwise than it is stored. */
    public static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return CONTROL.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }
}
