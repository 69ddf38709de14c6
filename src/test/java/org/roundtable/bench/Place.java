package org.roundtable.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.bench.server.Founding;

/** Where the town lies. It is made once, and again after a {@code clean}; each server gets a copy of its own. */
final class Place {
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final String DATABASE = "roundtable.mv.db";
    private static final String TOWN = "town.json";

    private Place() {}

    /** A new folder with the town in it. */
    static Path copy() throws IOException, InterruptedException {
        Path original = original();
        Path copy = empty();
        Files.copy(original.resolve(DATABASE), copy.resolve(DATABASE));
        Files.copy(original.resolve(TOWN), copy.resolve(TOWN));
        return copy;
    }

    /** A new folder with nothing in it. */
    static Path empty() throws IOException {
        Files.createDirectories(FOLDER);
        return Files.createTempDirectory(FOLDER, "server");
    }

    /** As people run it; each setting may be given anew. */
    static List<String> settings(List<String> more) {
        Map<String, String> settings = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--logging.level.root=warn",
                                "--spring.datasource.url=jdbc:h2:file:./roundtable;WRITE_DELAY=0;LOCK_TIMEOUT=10000"),
                        more.stream())
                .forEach(setting -> settings.put(setting.substring(0, setting.indexOf('=')), setting));
        return List.copyOf(settings.values());
    }

    private static Path original() throws IOException, InterruptedException {
        Path original = FOLDER.resolve("town");
        if (!Files.exists(original.resolve(TOWN))) {
            Files.createDirectories(original);
            Files.deleteIfExists(original.resolve(DATABASE));
            ServerProcess.runToEnd(Founding.class, original, settings(List.of()));
        }
        return original;
    }
}
