package org.roundtable.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program of this class path in a process of its own, with a JVM that starts quickly. */
public final class Processes {
    private Processes() {}

    public static ProcessBuilder java(Class<?> main, List<String> arguments) {
        Stream<String> start = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        return new ProcessBuilder(
                new ArrayList<>(Stream.concat(start, arguments.stream()).toList()));
    }

    /** Runs it to its end in a folder, and gives what it said and how it ended. */
    public static Ended run(Path folder, Class<?> main, String... arguments) throws IOException, InterruptedException {
        File said = Files.createTempFile(folder, "said", ".txt").toFile();
        Process process = java(main, List.of(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), Files.readString(said.toPath()));
    }

    /** How a process ended. */
    public record Ended(int code, String said) {}
}
