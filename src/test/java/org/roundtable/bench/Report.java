package org.roundtable.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.roundtable.bench.server.Town;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one workload found; kept in a file, so that the page has it also when only others are measured anew.
 *
 * @param missed screens that did not end with the newest
 * @param text what stands below the table, in Markdown
 */
record Report(
        Workload workload, List<Row> rows, long missed, String text, LocalDate date, String machine, String command) {
    static final Path FOLDER = Path.of("src", "site", "resources", "bench");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    static Report of(Workload workload, List<Row> rows, long missed, String text) {
        String chosen = System.getProperty("bench", "");
        String command = "./mvnw verify -Pbench" + (chosen.isBlank() ? "" : " -Dbench=" + chosen);
        return new Report(workload, rows, missed, text, LocalDate.now(), Machine.sentence(), command);
    }

    static Optional<Report> kept(Workload workload) throws IOException {
        Path file = file(workload);
        return Files.exists(file)
                ? Optional.of(JSON.readValue(Files.readString(file), Report.class))
                : Optional.empty();
    }

    void keep() throws IOException {
        if (Round.VIEWERS == Town.PEOPLE / 2) {
            Files.createDirectories(FOLDER);
            Files.writeString(file(workload), JSON.writeValueAsString(this) + '\n');
        }
        rows.forEach(row -> System.out.print(row.line()));
    }

    private static Path file(Workload workload) {
        return FOLDER.resolve(workload.key() + ".json");
    }
}
