package org.roundtable.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.roundtable.bench.server.Founding;
import org.roundtable.bench.server.Town;

/** Two nodes on one PostgreSQL: how much later than the voters' own node the other shows a vote. */
final class Nodes {
    private static final int ROUNDS = 3;
    private static final int PEOPLE = 300;
    private static final Duration TIME = Duration.ofSeconds(10);

    private final Hall a;
    private final Hall b;
    private long missed;

    private Nodes(Hall a, Hall b) {
        this.a = a;
        this.b = b;
    }

    static Report measure() throws IOException, InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String database = "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres");
            Path folder = Place.empty();
            ServerProcess.runToEnd(
                    Founding.class, folder, Place.settings(List.of(database, "--bench.people=" + PEOPLE)));
            List<String> settings = Place.settings(List.of(database));
            try (Hall a = new Hall(Variant.ROUNDTABLE, folder, settings);
                    Hall b = new Hall(Variant.ROUNDTABLE, folder, settings)) {
                return new Nodes(a, b).report();
            }
        }
    }

    private Report report() throws IOException, InterruptedException {
        Votes warm = new Votes(a.server(), Town.WARM_UP);
        a.warmUp(warm);
        b.warmUp(warm);
        Votes votes = new Votes(a.server(), Town.CROWD);
        Crowd onA = a.crowd(votes);
        Crowd onB = b.crowd(votes);
        a.enter(onA, 0, PEOPLE / 2);
        b.enter(onB, PEOPLE / 2, PEOPLE);
        List<Double> own = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Arrivals there = new Arrivals();
            onB.measure(there);
            Measured here = Measured.voting(a.server(), List.of(onA), Round.CALM_RATE, TIME);
            missed += here.missed() + Measured.settle(List.of(onB));
            own.add(here.millis().p99());
            later.add(there.quantiles().p99() - here.millis().p99());
        }
        Row row = Row.atMost("Two nodes: p99 of a vote on A to screens on B, minus A's own", 15, " ms", middle(later));
        String text =
                "%d screens on each node; p99 on A itself: %s ms.%n".formatted(PEOPLE / 2, Row.number(middle(own)));
        return Report.of(Workload.NODES, List.of(row), missed, text);
    }

    private static double middle(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
