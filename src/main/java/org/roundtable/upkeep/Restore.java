package org.roundtable.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;

/** Brings a backup back, after a look at whether it is whole. What it takes the place of is kept aside. */
final class Restore implements Command {
    private static final String REPLACE = "replace";

    @Override
    public String run(DatabaseAddress address, ApplicationArguments arguments) {
        DataFiles files = Command.files(
                address,
                "Restore it into an empty database with: pg_restore --no-owner " + Dumps.database(address)
                        + " roundtable.dump");
        Path from = Command.file(arguments, "from")
                .orElseThrow(() -> new CannotStart("Which backup?", "Name it with restore --from=file.zip."));
        DataFiles fresh = files.named(".restoring");
        try {
            refuse(files, arguments.containsOption(REPLACE));
            Files.createDirectories(files.folder());
            Archive.unpack(from, fresh.data());
            Archive.check(address.in(fresh), from);
            return replace(files, fresh);
        } catch (IOException failed) {
            throw new CannotStart(
                    "The backup " + from + " could not be brought back to " + files.data() + " (" + failed + ").",
                    "The data there is as it was.");
        } finally {
            Archive.delete(fresh);
        }
    }

    private static void refuse(DataFiles files, boolean replace) throws IOException {
        if (files.inUse()) {
            throw new CannotStart(
                    "A Roundtable is running on the data in " + files.data() + ".",
                    "Stop it first; nothing was changed.");
        }
        if (!replace && Files.exists(files.data())) {
            throw new CannotStart(
                    "There is data in " + files.data() + " already.",
                    "Add --replace to put the backup in its place; the present data is then kept aside.");
        }
    }

    private static String replace(DataFiles files, DataFiles fresh) throws IOException {
        String kept = "";
        if (Files.exists(files.data())) {
            Path aside = aside(files);
            Files.move(files.data(), aside);
            kept = " What was there before is in " + aside + ".";
        }
        Files.move(fresh.data(), files.data(), StandardCopyOption.ATOMIC_MOVE);
        return "The backup is back in " + files.data() + "." + kept;
    }

    private static Path aside(DataFiles files) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> files.named(".before-restore-" + number).data())
                .filter(name -> !Files.exists(name))
                .findFirst()
                .orElseThrow();
    }
}
