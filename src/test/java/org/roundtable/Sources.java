package org.roundtable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The program's own source files, as text. */
final class Sources {
    private static final Path MAIN = Path.of("src", "main", "java");

    private Sources() {}

    static Map<Path, String> all(Predicate<Path> which) {
        try (var files = Files.walk(MAIN)) {
            Map<Path, String> texts = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(which)
                    .forEach(file -> texts.put(file, read(file)));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
