package org.roundtable.voting;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file to be handed out.
 *
 * @param name made of the poll's question
 */
public record PublishedFile(String name, String contentType, String text) {
    private static final int NAME_MAX = 60;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static PublishedFile of(String question, String extension, String contentType, String text) {
        return new PublishedFile(named(question) + "." + extension, contentType, text);
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String named(String question) {
        String words = BETWEEN_WORDS
                .matcher(question.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .replace(' ', '-');
        int length = Math.min(NAME_MAX, words.codePointCount(0, words.length()));
        String name = words.substring(0, words.offsetByCodePoints(0, length));
        return name.isEmpty() ? "poll" : name;
    }
}
