package org.roundtable.voting.count;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.roundtable.voting.count.format.PollFile;
import org.roundtable.voting.count.format.PollFiles;

/** Published elections that lie beside the project, where they do. */
public final class Published {
    private static final int LEVELS = 4;

    private Published() {}

    /** A file of them; the test is skipped when they are not there. */
    public static Path file(String name) {
        Path found = Stream.iterate(Path.of("").toAbsolutePath(), level -> level != null, Path::getParent)
                .limit(LEVELS)
                .map(level -> level.resolve("shared").resolve("votes").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, "the published election " + name + " is not beside the project");
        return found;
    }

    /** What is in such a file. */
    public static PollFile poll(String name) throws IOException {
        return PollFiles.read(name, Files.newInputStream(file(name)));
    }
}
