package org.roundtable.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The site's page on performance, written from what each workload found last. */
final class Page {
    private static final Path FILE = Path.of("src/site/markdown/performance.md");
    private static final Path REMARKS = Report.FOLDER.resolve("remarks.md");

    private Page() {}

    static void write() throws IOException {
        List<Report> reports = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            Report.kept(workload).ifPresent(reports::add);
        }
        StringBuilder page = new StringBuilder(introduction());
        page.append(figures(reports));
        if (Files.exists(REMARKS)) {
            page.append(Files.readString(REMARKS)).append('\n');
        }
        reports.forEach(report -> page.append(section(report)));
        Files.writeString(FILE, page.toString().stripTrailing() + '\n');
        System.out.println(page);
    }

    private static String introduction() {
        return """
                # Performance

                A town hall of a thousand people watches one vote on a machine with two cores. A headless client signs in through
                the real form, opens the real page of an initiative, receives what the server pushes and sends the heartbeats of a
                browser; votes are cast by the service that people's clicks call. Latency is from the moment a vote was due, kept up
                whether or not the server keeps up, until a screen received the first frame that tells of it. The server runs in a
                process of its own, fresh for each variant, beside a bare WebSocket broadcast and Spring's STOMP broker that send as
                many bytes as Roundtable's average frame, with the same settings of Java. Ratios are taken within a round, and the
                middle of all rounds is told: three, unless it is said otherwise below. Before each measurement 100 viewers see 300 votes, and the
                crowd, once it is there, sees forty votes a second, then four, until they cost no less than ten seconds before and
                its compilers work for less than 1 %% of the time, each for four minutes at most: measured is a server that has little
                more to learn. Before the crowd comes, a hundred people open the page fifteen times and close it.

                The board has 100 seated members and 1,900 observers; 1,000 of them watch, in a session each. The members vote one
                after another, and when all have voted, change their vote one after another.

                Settings of Java for every server: `%s`

                `./mvnw verify -Pbench` measures everything. With `-Dbench=` and one or several of %s it measures
                those and leaves the rest of this page as it stands.

                """.formatted(String.join(" ", ServerProcess.JVM), keys());
    }

    private static String keys() {
        return Arrays.stream(Workload.values()).map(Workload::key).collect(Collectors.joining("`, `", "`", "`"));
    }

    private static String figures(List<Report> reports) {
        StringBuilder table = new StringBuilder("""
                ## Figures to reach

                | figure | target | measured | holds |
                |---|---|---|---|
                """);
        reports.forEach(report -> report.rows().forEach(row -> table.append(row.line())));
        long missed = reports.stream().mapToLong(Report::missed).sum();
        table.append(new Row("Missed deliveries in all of it", "0", Long.toString(missed), missed == 0).line());
        return table.append('\n').toString();
    }

    private static String section(Report report) {
        String picture = report.workload() == Workload.FANOUT
                ? "![Milliseconds from a vote until it is on a screen](../resources/bench/" + FanoutChart.NAME + ")\n\n"
                : "";
        return """
                ## %s

                %s%s
                - Machine: %s
                - Command: `%s`
                - Date: %s

                """.formatted(
                        report.workload().heading(),
                        picture,
                        report.text().isEmpty() ? "" : report.text() + "\n",
                        report.machine(),
                        report.command(),
                        report.date())
                .replace("\n\n\n", "\n\n");
    }
}
