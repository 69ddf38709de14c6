package org.roundtable.meeting;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is by what is in it. Its name says at most that text is a table; what is not on the list, such as
 * programs, pages and drawings that can hold scripts, is nothing.
 */
final class ContentKinds {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private ContentKinds() {}

    static Optional<DocumentKind> of(Path file, String name) throws IOException {
        return switch (type(file)) {
            case "application/pdf" -> Optional.of(DocumentKind.PDF);
            case "image/png" -> Optional.of(DocumentKind.PNG);
            case "image/jpeg" -> Optional.of(DocumentKind.JPEG);
            case "text/plain", "message/rfc822" -> text(file, name);
            case String other when packed(other) -> OfficePackage.kind(file);
            default -> Optional.empty();
        };
    }

    /** By its first bytes. Nothing is unpacked, and nothing in it is followed. */
    private static String type(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return TYPES.detect(bytes, new Metadata()).getBaseType().toString();
        }
    }

    private static boolean packed(String type) {
        return type.equals("application/zip")
                || type.equals("application/x-tika-ooxml")
                || Arrays.stream(DocumentKind.values())
                        .anyMatch(kind -> kind.mediaType().equals(type));
    }

    private static Optional<DocumentKind> text(Path file, String name) throws IOException {
        if (!PlainText.is(file)) {
            return Optional.empty();
        }
        return Optional.of(FileNames.ends(name, DocumentKind.CSV) ? DocumentKind.CSV : DocumentKind.TXT);
    }
}
