package org.roundtable.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.roundtable.bench.server.Town;
import org.roundtable.live.Feed;

/** What the rounds before the crowd say about each figure. */
final class CrowdReports {
    private static final long WINDOW = Feed.WINDOW.toMillis();
    private static final int SLACK = 60;
    private static final int KILOBYTE = 1024;

    private final CrowdRounds rounds;
    private final List<Round> ours;
    private final List<Round> bare;

    CrowdReports(CrowdRounds rounds) {
        this.rounds = rounds;
        this.ours = rounds.of(Variant.ROUNDTABLE);
        this.bare = rounds.of(Variant.BARE);
    }

    List<Report> all() throws IOException {
        List<Report> reports = new ArrayList<>();
        for (Workload workload : CrowdRounds.workloads()) {
            if (workload.chosen()) {
                reports.add(Report.of(workload, rows(workload), rounds.missed(workload), text(workload)));
            }
        }
        if (Workload.FANOUT.chosen() && Round.VIEWERS == Town.PEOPLE / 2) {
            FanoutChart.write(rounds);
        }
        return reports;
    }

    private List<Row> rows(Workload workload) {
        return switch (workload) {
            case FANOUT -> fanout();
            case BURST -> burst();
            case DOUBLE ->
                List.of(Row.atMost(
                        "2,000 viewers: p99 against 1,000", 2.2, " ×", Medians.of(ours, CrowdReports::doubled)));
            case STALLED ->
                List.of(Row.atMost(
                        "One reader that stops reading among 1,000: p99 of the others, against none",
                        1.3,
                        " ×",
                        Medians.of(ours, round -> round.stalled().orElseThrow().ratio())));
            default -> screen();
        };
    }

    private List<Row> fanout() {
        List<Round> asItComes = rounds.of(Variant.VAADIN);
        List<Round> stomp = rounds.of(Variant.STOMP);
        ToDoubleFunction<Round> p99 = p99(Workload.FANOUT);
        ToDoubleFunction<Round> cpu = round -> round.of(Workload.FANOUT).cpuPerFrame();
        return List.of(
                Row.atMost(
                        "Vote to every screen, p99, against the bare Tomcat broadcast",
                        2,
                        " ×",
                        Medians.ratio(ours, bare, p99)),
                Row.atLeast(
                        "The same, better than Vaadin's push as it comes",
                        8,
                        " ×",
                        Medians.ratio(asItComes, ours, p99)),
                Row.atMost("Server CPU for each frame, against bare", 2.5, " ×", Medians.ratio(ours, bare, cpu)),
                Row.atMost("The same, against STOMP", 1.5, " ×", Medians.ratio(ours, stomp, cpu)));
    }

    private List<Row> burst() {
        ToDoubleFunction<Round> cpu = round -> round.of(Workload.BURST).cpuPerVote();
        return List.of(
                Row.atMost(
                        "Burst, 40 votes a second: server CPU for each vote that all see, against bare uncoalesced",
                        0.8,
                        " ×",
                        Medians.ratio(ours, bare, cpu)),
                Row.atMost(
                        "Burst, p99: the window of " + WINDOW + " ms and " + SLACK + " ms",
                        WINDOW + SLACK,
                        " ms",
                        Medians.of(ours, p99(Workload.BURST))));
    }

    private List<Row> screen() {
        double few = Medians.of(ours, round -> round.cost().statementsForFew());
        double all = Medians.of(ours, round -> round.cost().statementsForAll());
        return List.of(
                Row.atMost(
                        "Heap of an open initiative, with 30 comments and a poll, after collection",
                        350,
                        " KB",
                        Medians.of(ours, round -> (double) round.cost().heap() / KILOBYTE)),
                new Row(
                        "SQL statements of a vote, for " + ScreenCost.FEW
                                + " viewers and for 1,000, its voter among them",
                        "the same",
                        Row.number(few) + " and " + Row.number(all),
                        Math.abs(few - all) < 1),
                Row.atMost(
                        "Server CPU to open that page, as one of the second five hundred",
                        25,
                        " ms",
                        Medians.of(ours, round -> round.cost().openMillis())));
    }

    private String text(Workload workload) {
        return switch (workload) {
            case FANOUT, BURST -> CrowdTable.of(rounds, workload);
            case SCREEN -> owners();
            case STALLED -> ours.getLast().stalled().orElseThrow().text();
            default -> "";
        };
    }

    private String owners() {
        ScreenCost cost = ours.getLast().cost();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "A sign-in costs %.1f ms of CPU besides the password's hash, a page with nothing on it %.1f ms when it is opened "
                        + "and closed in the same server. What owns most of the heap with %d screens open:%n%n"
                        + "| objects | KB for each screen | class |%n|---:|---:|---|%n",
                Medians.of(ours, round -> round.cost().signInMillis()),
                Medians.of(ours, round -> round.cost().emptyMillis()),
                Round.VIEWERS));
        for (String owner : cost.owners()) {
            String[] words = owner.split(" ", 3);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | `%s` |%n",
                    words[0],
                    Double.parseDouble(words[1]) / KILOBYTE / Round.VIEWERS,
                    words[2].replaceFirst(" \\(java.base.*", "")));
        }
        return text.toString();
    }

    private static ToDoubleFunction<Round> p99(Workload workload) {
        return round -> round.of(workload).millis().p99();
    }

    /** The p99 beside that of the same round's calm crowd. */
    private static double doubled(Round round) {
        return p99(Workload.DOUBLE).applyAsDouble(round) / p99(Workload.FANOUT).applyAsDouble(round);
    }
}
