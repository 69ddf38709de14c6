package org.roundtable.meeting;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks whether a file is text from its first byte to its last, and not only where it begins. */
final class PlainText {
    private static final String BLANKS = "\t\n\f\r";

    private PlainText() {}

    static boolean is(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = bytes.read(); read >= 0; read = bytes.read()) {
                if (read < ' ' && BLANKS.indexOf(read) < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
