package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.bench.server.Town;

/** Many boards at once: a vote on one is no work for the screens of another. */
final class Boards {
    private static final Duration TIME = Duration.ofSeconds(15);

    private Boards() {}

    static Report measure() throws IOException, InterruptedException {
        try (Hall hall = new Hall(Variant.ROUNDTABLE, List.of())) {
            hall.warmUp();
            List<Crowd> crowds = new ArrayList<>();
            for (int board = 0; board < Town.SMALL_BOARDS; board++) {
                Crowd crowd = hall.crowd(Town.SMALL + board);
                hall.enter(crowd, 0, Town.SMALL_WATCHERS);
                crowds.add(crowd);
            }
            Measured measured = Measured.voting(hall.server(), crowds, 1, TIME);
            boolean exact = crowds.stream().allMatch(crowd -> crowd.eachWasTold(TIME.toSeconds()));
            double each = (double) measured.frames() / measured.votes();
            Row row = new Row(
                    "20 boards with 50 viewers each, a vote a second on each: frames of a vote",
                    "= " + Town.SMALL_WATCHERS + ", on its board's screens",
                    Row.number(each),
                    exact);
            return Report.of(
                    Workload.BOARDS,
                    List.of(row),
                    measured.missed(),
                    "p99 there: " + Row.number(measured.millis().p99()) + " ms.\n");
        }
    }
}
