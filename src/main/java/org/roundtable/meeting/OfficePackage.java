package org.roundtable.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells the office files apart, which are packages of files: those of Word, Excel and PowerPoint name their main part in a
 * list of types, those of LibreOffice in a file of its own. Packages with programs in them are nothing.
 */
final class OfficePackage {
    private static final String TYPES = "[Content_Types].xml";
    private static final String OWN_TYPE = "mimetype";
    private static final int READ_MOST = 1024 * 1024;

    private OfficePackage() {}

    static Optional<DocumentKind> kind(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(OfficePackage::program)) {
                return Optional.empty();
            }
            String own = read(zip, OWN_TYPE).strip();
            String types = read(zip, TYPES);
            return Arrays.stream(DocumentKind.values())
                    .filter(kind -> own.equals(kind.mediaType()) || types.contains(kind.mediaType() + ".main+xml\""))
                    .findFirst();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static boolean program(ZipEntry entry) {
        String name = entry.getName();
        return name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
    }

    private static String read(ZipFile zip, String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(READ_MOST), StandardCharsets.UTF_8);
        }
    }
}
