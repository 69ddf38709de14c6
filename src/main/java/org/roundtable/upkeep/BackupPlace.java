package org.roundtable.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.roundtable.common.Ids;

/**
 * Where one backup is made, beside the data, and how the server that holds the data is asked for it: by a file with the
 * backup's id. Whoever may write in this folder may do anything with the data, so that asks for no other right.
 */
record BackupPlace(DataFiles files, String id) {
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int LOOKS_UNTIL_HEARD = 300;

    static BackupPlace next(DataFiles files) {
        return new BackupPlace(files, Ids.text(Ids.next()));
    }

    static Path wanted(DataFiles files) {
        return files.beside(".backup-wanted");
    }

    /** The finished backup. */
    Path made() {
        return files.beside(".backup-" + id + ".zip");
    }

    /** Why there is none. */
    Path failed() {
        return files.beside(".backup-" + id + ".failed");
    }

    /**
     * Writes what is committed at one moment, while others go on. H2 copies its files as it finds them, even what is half
     * written; so what is copied is another database, made of what one transaction sees.
     */
    void writeMoment(Connection live, DatabaseAddress address) throws SQLException, IOException {
        Path script = files.beside(".backup-" + id + ".sql");
        DataFiles still = files.named(".backup-" + id);
        try {
            ownersOnly(script);
            ownersOnly(still.data());
            live.setAutoCommit(false);
            live.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            execute(live, "script nosettings to " + quoted(script) + " charset 'UTF-8'");
            try (Connection copy = address.in(still).open()) {
                execute(copy, "runscript from " + quoted(script) + " charset 'UTF-8'");
                write(copy);
            }
        } finally {
            Files.deleteIfExists(script);
            Archive.delete(still);
        }
    }

    /** Writes all there is. Nobody else may be working on it. */
    void write(Connection database) throws SQLException, IOException {
        Path part = files.beside(".backup-" + id + ".part");
        try {
            ownersOnly(part);
            execute(database, "backup to " + quoted(part));
            Files.move(part, made(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Waits until the server has made it. */
    Path askServer() throws IOException {
        Path wanted = wanted(files);
        Files.writeString(wanted, id);
        for (int looks = 0; !Files.exists(made()); looks++) {
            LockSupport.parkNanos(LOOK.toNanos());
            if (Files.exists(failed())) {
                String why = Files.readString(failed());
                Files.delete(failed());
                throw new CannotStart("The running Roundtable could not make the backup: " + why, "Try again.");
            }
            boolean unheard = looks > LOOKS_UNTIL_HEARD && Files.deleteIfExists(wanted);
            if (unheard || !files.inUse() && !Files.exists(made())) {
                Files.deleteIfExists(wanted);
                throw new CannotStart("The running Roundtable does not answer.", "Stop it, then make the backup.");
            }
        }
        return made();
    }

    private static void execute(Connection database, String command) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(command);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    private static void ownersOnly(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
