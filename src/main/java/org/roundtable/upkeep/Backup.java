package org.roundtable.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.h2.api.ErrorCode;
import org.springframework.boot.ApplicationArguments;

/** Makes one file from which everything can be brought back, whether the server runs or not. */
final class Backup implements Command {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final Clock clock;

    Backup(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String run(DatabaseAddress address, ApplicationArguments arguments) {
        DataFiles files = Command.files(
                address, "Back it up with: pg_dump --format=custom --file=roundtable.dump " + Dumps.database(address));
        Path to = Command.file(arguments, "to").orElseGet(this::stamped);
        if (!Files.exists(files.data())) {
            throw new CannotStart("There is no data in " + files.data() + ".", "Name it with --spring.datasource.url.");
        }
        if (Files.exists(to)) {
            throw new CannotStart(to + " is there already.", "Name another file with --to; nothing was overwritten.");
        }
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            keep(made(address, files), to);
            return "The backup is in " + to + ".";
        } catch (IOException failed) {
            throw new CannotStart(
                    "The backup cannot be written to " + to + " (" + failed + ").", "Name another file with --to.");
        }
    }

    private Path stamped() {
        return Path.of("roundtable-" + STAMP.format(clock.instant().atZone(ZoneId.systemDefault())) + ".zip")
                .toAbsolutePath();
    }

    /** Opens the data itself, or has the server that holds it do it. */
    private static Path made(DatabaseAddress address, DataFiles files) throws IOException {
        BackupPlace place = BackupPlace.next(files);
        try (Connection database = address.open()) {
            place.write(database);
            return place.made();
        } catch (SQLException failed) {
            if (failed.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return place.askServer();
            }
            throw DatabaseTrouble.of(failed, address);
        }
    }

    /** There under its name only when it is whole. */
    private static void keep(Path made, Path to) throws IOException {
        Path whole = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.copy(made, whole, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            Files.move(whole, to);
        } finally {
            Files.deleteIfExists(whole);
            Files.deleteIfExists(made);
        }
    }
}
