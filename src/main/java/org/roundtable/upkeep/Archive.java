package org.roundtable.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The inside of a backup. */
final class Archive {
    private Archive() {}

    /** Writes the database that is in a backup to a file; its checksums are checked on the way. */
    static void unpack(Path backup, Path to) throws IOException {
        if (!Files.isReadable(backup)) {
            throw new CannotStart("There is no backup in " + backup + " that can be read.", "Check the file's name.");
        }
        try (ZipFile zip = open(backup)) {
            ZipEntry data = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> noBackup(backup));
            try (InputStream content = zip.getInputStream(data)) {
                Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
            } catch (java.util.zip.ZipException damaged) {
                throw noBackup(backup);
            }
        }
    }

    /** Opens what was unpacked and reads all of it. */
    static void check(DatabaseAddress unpacked, Path backup) {
        try (Connection database = unpacked.open()) {
            Versions.refuseNewer(database, backup.toString());
            if (Versions.in(database).isEmpty()) {
                throw noBackup(backup);
            }
            readAll(database);
        } catch (SQLException failed) {
            throw new CannotStart(
                    "The backup " + backup + " cannot be opened: "
                            + DatabaseTrouble.of(failed, unpacked).why(),
                    "Nothing was changed. Try an earlier backup.");
        }
    }

    static void delete(DataFiles unpacked) {
        try {
            Files.deleteIfExists(unpacked.data());
            Files.deleteIfExists(unpacked.beside(".trace.db"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ZipFile open(Path backup) throws IOException {
        try {
            return new ZipFile(backup.toFile());
        } catch (java.util.zip.ZipException damaged) {
            throw noBackup(backup);
        }
    }

    private static void readAll(Connection database) throws SQLException {
        try (var query = database.createStatement();
                var lines = query.executeQuery("script")) {
            while (lines.next()) {
                lines.getString(1);
            }
        }
    }

    private static CannotStart noBackup(Path file) {
        return new CannotStart(
                file + " is no backup of Roundtable, or it is damaged.", "Nothing was changed. Try another file.");
    }
}
