package org.roundtable.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.bench.Deeds.Measured;
import org.roundtable.journey.Browsers;

/** Measures, and writes what it found to the site's page on performance. */
class LiveBench {
    private static final Path PAGE = Path.of("src/site/markdown/performance.md");
    private static final int ECHO_CHARACTERS = 2_000;
    private static final int VIEWS = 50;

    @Test
    void howFastADeedReachesAnotherScreenAndWhatAnOpenScreenCosts() throws Exception {
        Map<String, Measured> measured = new LinkedHashMap<>();
        Times echo;
        Echo.serve();
        try (Deeds deeds = new Deeds()) {
            measured.put("a vote", deeds.vote());
            measured.put("a comment", deeds.comment());
            measured.put("a new initiative, on Home", deeds.newInitiative());
            measured.put("a move to another stage", deeds.stageMove());
            measured.put("the opening of a vote", deeds.pollOpening());
            measured.put("the closing of a vote", deeds.pollClosing());
            echo = Echo.measure(deeds.member(), deeds.watcher(), Deeds.TIMES, ECHO_CHARACTERS);
        }
        OpenViews views = new OpenViews();
        OpenViews.Cost one = views.of(1);
        OpenViews.Cost many = views.of(VIEWS);
        write(introduction() + table(measured, echo) + costs(one, many));
    }

    private static String introduction() {
        Runtime machine = Runtime.getRuntime();
        return """
                # Performance

                How long it takes from a click in one browser until another browser shows what was done, beside how long the
                clicking person's own screen takes to say that it is done, and beside a bare WebSocket message of %d characters
                from page to page through the same server; and what an open screen costs the server. Times are in
                milliseconds, each of %d clicks after %d to warm up; server and browsers share the machine.

                - Machine: %s %s, %d processors (load average %.0f), Java %s, %d MB for the server, browser %s
                - Command: `./mvnw verify -Pbench`
                - Date: %s

                """.formatted(
                        ECHO_CHARACTERS,
                        Deeds.TIMES,
                        Deeds.WARM_UP,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        machine.availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        System.getProperty("java.version"),
                        machine.maxMemory() / 1024 / 1024,
                        Browsers.shared().version(),
                        LocalDate.now());
    }

    private static String table(Map<String, Measured> measured, Times echo) {
        StringBuilder rows = new StringBuilder("""
                ## From one screen to another

                | deed | other screen, median | p95 | own screen, median | p95 | other to own | other to bare message |
                |---|---:|---:|---:|---:|---:|---:|
                """);
        measured.forEach((deed, took) -> rows.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f | %.0f |%n",
                deed,
                took.other().cells(),
                took.own().cells(),
                took.other().median() / took.own().median(),
                took.other().median() / echo.median())));
        return rows
                + String.format(
                        Locale.ROOT, "| a bare message | %.1f | %.1f | | | | 1 |%n%n", echo.median(), echo.p95());
    }

    private static String costs(OpenViews.Cost one, OpenViews.Cost many) {
        return """
                ## What an open screen costs

                An initiative with 30 comments and an open vote, each screen another signed-in browser.

                | screens open | heap each | SQL statements of one vote |
                |---:|---:|---:|
                | 1 | | %d |
                | %d | %d KB | %d |

                That a vote costs as many statements with 50 screens as with one is proved by `LiveVoteTest`.
                """.formatted(one.statementsOfAVote(), VIEWS, many.kilobytesEach(), many.statementsOfAVote());
    }

    private static void write(String text) throws IOException {
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, text);
        System.out.println(text);
    }
}
