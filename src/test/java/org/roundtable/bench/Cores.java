package org.roundtable.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps server and client from taking each other's core, where the machine can. */
final class Cores {
    /** As it is before this process keeps to one of them. */
    static final int ALL = Runtime.getRuntime().availableProcessors();

    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final String SERVERS = "0";
    private static final String CLIENT = "1";

    private Cores() {}

    static boolean pinned() {
        return Files.isExecutable(TASKSET) && ALL > 1;
    }

    /** What a server's command begins with. */
    static List<String> ofServer() {
        return pinned() ? List.of(TASKSET.toString(), "-c", SERVERS) : List.of();
    }

    /** What a command begins with that may use the whole machine. */
    static List<String> all() {
        return pinned() ? List.of(TASKSET.toString(), "-c", "0-" + (ALL - 1)) : List.of();
    }

    /** Has all threads of this process, now and later, stay on the client's core. */
    static void ofClient() throws IOException, InterruptedException {
        if (pinned()) {
            String self = Long.toString(ProcessHandle.current().pid());
            new ProcessBuilder(TASKSET.toString(), "-a", "-c", "-p", CLIENT, self)
                    .start()
                    .waitFor();
        }
    }
}
