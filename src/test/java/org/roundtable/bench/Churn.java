package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.roundtable.bench.server.Command;
import org.roundtable.bench.server.Town;

/** People come and go, half of them without a word: what is left of them in the server. */
final class Churn {
    private static final int TIMES = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration SESSIONS_END = Duration.ofSeconds(75);
    private static final List<String> SETTINGS = List.of(
            "--vaadin.heartbeatInterval=10",
            "--server.servlet.session.timeout=1m",
            "--spring.datasource.hikari.data-source-properties.[CACHE_SIZE]=2048");

    private Churn() {}

    static Report measure() throws IOException, InterruptedException {
        try (Hall hall = new Hall(Variant.ROUNDTABLE, SETTINGS)) {
            hall.warmUp();
            comeAndGo(hall);
            long before = heapOnceEmpty(hall);
            for (int time = 0; time < TIMES; time++) {
                comeAndGo(hall);
            }
            long after = heapOnceEmpty(hall);
            double growth = 100.0 * (after - before) / before;
            Row row = Row.atMost(
                    "Heap after 10 × (1,000 opened and closed, half of them by cutting the wire)",
                    2,
                    " % more",
                    growth);
            String text = "%d KB before, %d KB after; %d screens left.%n"
                    .formatted(before / 1024, after / 1024, hall.server().number(Command.SCREENS));
            return Report.of(Workload.CHURN, List.of(row), 0, text);
        }
    }

    private static void comeAndGo(Hall hall) throws IOException, InterruptedException {
        hall.forgetSignedIn();
        List<Seat> seats = hall.enter(hall.crowd(Town.CROWD), 0, Round.VIEWERS);
        for (int i = 0; i < seats.size(); i++) {
            if (i % 2 == 0) {
                seats.get(i).close();
            } else {
                seats.get(i).cut();
            }
        }
    }

    /** Waits until no screen is left and their sessions have ended, too. */
    private static long heapOnceEmpty(Hall hall) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (hall.server().number(Command.SCREENS) > 0 && System.nanoTime() < end) {
            Thread.sleep(Duration.ofSeconds(1));
        }
        Thread.sleep(SESSIONS_END);
        return hall.server().number(Command.HEAP);
    }
}
