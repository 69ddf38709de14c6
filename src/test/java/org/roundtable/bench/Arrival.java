package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.roundtable.bench.server.Town;

/** Before a meeting everybody comes at once: people sign in, with the real hash, and open the page. */
final class Arrival {
    private static final int PEOPLE = 300;
    private static final Duration WITHIN = Duration.ofSeconds(60);

    private Arrival() {}

    static Report measure() throws IOException, InterruptedException {
        Times took = new Times();
        int refused = 0;
        long missed;
        try (Hall hall = new Hall(Variant.ROUNDTABLE, List.of("--bench.passwords=real"));
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            hall.warmUp();
            Crowd crowd = hall.crowd(Town.CROWD);
            List<Future<Double>> arrivals = new ArrayList<>();
            long begin = System.nanoTime();
            for (int person = 0; person < PEOPLE; person++) {
                long due = begin + WITHIN.toNanos() * person / PEOPLE;
                int number = Town.WARM_UP_WATCHERS + person;
                arrivals.add(people.submit(() -> arrive(hall, crowd, number, due)));
            }
            for (Future<Double> arrival : arrivals) {
                try {
                    took.add(arrival.get());
                } catch (ExecutionException sentAway) {
                    refused++;
                }
            }
            missed = Measured.voting(hall.server(), List.of(crowd), 1, Duration.ofSeconds(2))
                    .missed();
        }
        Row row = new Row(
                "300 people sign in and open it within 60 s: p95, and how many are refused",
                "≤ 2000 ms, 0",
                Row.number(took.p95()) + " ms, " + refused,
                took.p95() <= 2000 && refused == 0);
        return Report.of(Workload.ARRIVAL, List.of(row), missed, "Median: " + Row.number(took.median()) + " ms.\n");
    }

    private static double arrive(Hall hall, Crowd crowd, int person, long due)
            throws IOException, InterruptedException {
        Measured.sleepUntil(due);
        hall.enterNarrow(crowd, person, 0);
        return (System.nanoTime() - due) / 1e6;
    }
}
