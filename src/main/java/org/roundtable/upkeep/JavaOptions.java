package org.roundtable.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What Java is told at each start of an installed program.
 *
 * @param lines as they stand in the file, which an administrator may change
 */
record JavaOptions(List<String> lines) {
    static final String FILE = "roundtable.options";
    static final String CACHE = "roundtable.aot";

    private static final String FRESH = """
            # What Java is told at each start: java @roundtable.options -jar roundtable.jar
            # The heap takes half of the machine's memory from the start, so that collecting garbage seldom comes in the
            # way of a vote; for another size use -Xms and -Xmx, such as -Xms1g -Xmx1g.
            -XX:InitialRAMPercentage=50
            -XX:MaxRAMPercentage=50
            -XX:+UseG1GC
            -XX:+UseCompactObjectHeaders
            --enable-native-access=ALL-UNNAMED
            # What Java learned in a training run. Where it does not fit, Java starts without it, only slower.
            -XX:AOTCache=roundtable.aot
            -Xlog:aot=error
            -Xlog:aot+codecache*=off
            """;

    /** Those in the folder; written there first when there are none. */
    static JavaOptions in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            Files.writeString(file, FRESH);
        }
        return new JavaOptions(Files.readAllLines(file));
    }

    /** Those a training run must share with later starts for its cache to fit. */
    List<String> forTraining() {
        return lines.stream()
                .map(String::strip)
                .filter(Predicate.not(line -> line.isEmpty() || line.startsWith("#")))
                .filter(Predicate.not(line -> line.startsWith("-XX:AOT") || line.startsWith("-Xlog:aot")))
                .toList();
    }
}
