package org.roundtable.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.bench.Deeds.Measured;
import org.roundtable.journey.Browsers;

/** Measures clicks in real browsers. */
class LiveBench {
    private static final int ECHO_CHARACTERS = 2_000;

    @Test
    void howFastADeedReachesAnotherScreen() throws Exception {
        assumeTrue(Workload.BROWSERS.chosen());
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
        Report.of(Workload.BROWSERS, List.of(), 0, introduction() + table(measured, echo))
                .keep();
        Page.write();
    }

    private static String introduction() {
        return """
                How long it takes from a click in one browser until another browser shows what was done, beside how long the
                clicking person's own screen takes to say that it is done, and beside a bare WebSocket message of %d characters
                from page to page through the same server. Times are in milliseconds, each of %d clicks after %d to warm up;
                server and browsers (%s) share the machine.

                """.formatted(
                ECHO_CHARACTERS, Deeds.TIMES, Deeds.WARM_UP, Browsers.shared().version());
    }

    private static String table(Map<String, Measured> measured, Times echo) {
        StringBuilder rows = new StringBuilder("""
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
                + String.format(Locale.ROOT, "| a bare message | %.1f | %.1f | | | | 1 |%n", echo.median(), echo.p95());
    }
}
