package org.roundtable.upkeep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;

/** Something the program does instead of serving, and then ends. */
interface Command {
    /**
     * Does it.
     *
     * @return one line about what was done
     * @throws CannotStart when it was not done
     */
    String run(DatabaseAddress address, ApplicationArguments arguments);

    /** The file an option names. */
    static Optional<Path> file(ApplicationArguments arguments, String option) {
        List<String> values = arguments.getOptionValues(option);
        if (values == null || values.isEmpty() || values.getLast().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Path.of(values.getLast()).toAbsolutePath().normalize());
    }

    static DataFiles files(DatabaseAddress address, String otherwise) {
        return address.files()
                .orElseThrow(() -> new CannotStart("The data in " + address.shown() + " is not in a file.", otherwise));
    }
}
