package org.roundtable.upkeep;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.util.FileSystemUtils;

/** Makes a folder from which the program starts fast: unpacked, and with what Java has learned in a training run. */
final class Install implements Command {
    static final String JAR = "roundtable.jar";

    private static final String LIBRARIES = "lib";

    private final String program;

    /** @param classPath where the running program is: its jar, if it is packaged */
    Install(String classPath) {
        this.program = classPath;
    }

    @Override
    public String run(DatabaseAddress address, ApplicationArguments arguments) {
        Path folder = Command.file(arguments, "to")
                .orElseGet(() -> Path.of("roundtable").toAbsolutePath());
        if (program.contains(File.pathSeparator) || !program.endsWith(".jar")) {
            throw new CannotStart(
                    "Only the packaged program can be installed.",
                    "Make it with ./mvnw package, and use the jar in target/.");
        }
        try {
            unpack(folder);
            JavaOptions options = JavaOptions.in(folder);
            boolean trained = new Training(folder, options).run();
            return told(folder, trained);
        } catch (IOException failed) {
            throw new CannotStart(
                    "Roundtable cannot be installed into " + folder + " (" + failed + ").",
                    "Name another folder with --to.");
        }
    }

    private void unpack(Path folder) throws IOException {
        if (Files.exists(folder.resolve(JAR))) {
            FileSystemUtils.deleteRecursively(folder.resolve(LIBRARIES));
        } else if (Files.exists(folder) && !empty(folder)) {
            throw new CannotStart(
                    "There is something else in " + folder + ".", "Name an empty folder, or a new one, with --to.");
        }
        Files.createDirectories(folder);
        int failed = Java.run(
                folder,
                folder.resolve("install.log"),
                "-Djarmode=tools",
                "-jar",
                Path.of(program).toAbsolutePath().toString(),
                "extract",
                "--destination",
                folder.toString(),
                "--application-filename",
                JAR,
                "--force");
        if (failed != 0) {
            throw new CannotStart("Roundtable could not be unpacked.", "See " + folder.resolve("install.log") + ".");
        }
        Files.deleteIfExists(folder.resolve("install.log"));
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static String told(Path folder, boolean trained) {
        String start =
                "Roundtable is in " + folder + ". Start it there with: java @" + JavaOptions.FILE + " -jar " + JAR;
        return trained
                ? start
                : start + System.lineSeparator() + "Java could not make its cache, so it starts slower; see "
                        + folder.resolve(Training.LOG) + ".";
    }
}
