package org.roundtable.meeting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes a name that can be shown and saved anywhere of what a browser says a file is called. No file is ever opened by it
 * here.
 */
final class FileNames {
    /** In characters (code points), with the ending. */
    static final int MOST = 120;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Controls, marks that turn the direction of writing or join without being seen, and what is no character at all. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern NOT_EVERYWHERE = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private FileNames() {}

    /** The last part of a path, with the ending that its content has. */
    static String clean(String name, DocumentKind kind) {
        String stem = EDGES.matcher(withoutEnding(visible(name))).replaceAll("");
        String ending = "." + ending(name, kind);
        return cut(stem.isEmpty() ? "document" : stem, MOST - ending.length()) + ending;
    }

    /** A short name for a folder that says what is in it. */
    static String folder(String title) {
        String plain = visible(title.replace('/', '-').replace('\\', '-'));
        return cut(EDGES.matcher(plain).replaceAll(""), MOST / 2);
    }

    /** What such a name says without its ending, as the beginning of a title. */
    static String stem(String cleaned) {
        return cleaned.substring(0, cleaned.lastIndexOf('.'));
    }

    static boolean ends(String name, DocumentKind kind) {
        return kind.endings().stream()
                .anyMatch(ending -> visible(name).toLowerCase(Locale.ROOT).endsWith("." + ending));
    }

    private static String visible(String name) {
        String last =
                FOLDERS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceFirst("");
        String seen = UNSEEN.matcher(last).replaceAll("");
        return NOT_EVERYWHERE
                .matcher(seen)
                .replaceAll("-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String withoutEnding(String name) {
        return Arrays.stream(DocumentKind.values()).anyMatch(kind -> ends(name, kind))
                ? name.substring(0, name.lastIndexOf('.'))
                : name;
    }

    private static String ending(String name, DocumentKind kind) {
        String lower = visible(name).toLowerCase(Locale.ROOT);
        return kind.endings().stream()
                .filter(ending -> lower.endsWith("." + ending))
                .findFirst()
                .orElse(kind.endings().getFirst());
    }

    private static String cut(String text, int most) {
        int end = text.codePointCount(0, text.length()) > most ? text.offsetByCodePoints(0, most) : text.length();
        return text.substring(0, end).strip();
    }
}
