package org.roundtable.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the installed program once, on a throwaway demo in memory, and has Java keep what it learns for later starts. */
final class Training {
    static final String LOG = "training.log";

    private final Path folder;
    private final JavaOptions options;

    Training(Path folder, JavaOptions options) {
        this.folder = folder;
        this.options = options;
    }

    /** Whether there is a cache now. */
    boolean run() throws IOException {
        Path cache = folder.resolve(JavaOptions.CACHE);
        Path log = folder.resolve(LOG);
        Files.deleteIfExists(cache);
        List<String> command = new ArrayList<>(options.forTraining());
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + JavaOptions.CACHE,
                "-jar",
                Install.JAR,
                "--" + TrainingRun.SETTING + "=true",
                "--roundtable.demo=true",
                "--server.port=0",
                "--spring.config.location=classpath:/",
                "--spring.datasource.url=jdbc:h2:mem:training",
                "--spring.datasource.username=training",
                "--spring.datasource.password="));
        boolean made = Java.run(folder, log, command.toArray(String[]::new)) == 0 && Files.exists(cache);
        if (made) {
            Files.delete(log);
        }
        return made;
    }
}
