package org.roundtable.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program installs itself, starting once to train, and runs from there with its cache or without. */
class InstallIT {
    private static final int WRONG_USE = 2;

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void name() {
        folder = place.resolve("round table");
    }

    @Test
    void whatIsInstalledRunsWithItsCacheAndWithoutOneThatIsBroken() throws Exception {
        assertThat(java(place, "-jar", program().toString(), "install", "--to=" + folder))
                .isZero();
        assertThat(said()).contains("java @roundtable.options -jar roundtable.jar");
        assertThat(folder).isDirectoryNotContaining("glob:**.log");

        assertThat(java(folder, "@roundtable.options", "-XX:AOTMode=on", "-jar", "roundtable.jar", "dance"))
                .isEqualTo(WRONG_USE);
        truncate(folder.resolve("roundtable.aot"));
        assertThat(java(folder, "@roundtable.options", "-jar", "roundtable.jar", "dance"))
                .isEqualTo(WRONG_USE);
        assertThat(said()).contains("There is no command \"dance\"");
    }

    @Test
    void aFolderWithSomethingElseInItIsLeftAlone() throws Exception {
        Path precious = Files.createDirectories(folder).resolve("precious.txt");
        Files.writeString(precious, "kept");
        assertThat(java(place, "-jar", program().toString(), "install", "--to=" + folder))
                .isOne();
        assertThat(said()).contains("There is something else in " + folder);
        assertThat(folder).isDirectoryContaining(precious::equals).isDirectoryNotContaining("glob:**.jar");
    }

    private int java(Path in, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("said.txt").toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        return Files.readString(place.resolve("said.txt"));
    }

    private static void truncate(Path file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(open.length() / 2);
        }
    }

    private static Path program() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }
}
