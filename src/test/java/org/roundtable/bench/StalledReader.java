package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** One who stops reading in the midst of a crowd, so that what the server sends to it piles up, and reads on later. */
final class StalledReader {
    /** So little can be on its way to each browser that one who does not read is noticed after some seconds. */
    static final List<String> SETTINGS = List.of("--bench.send-buffer=32768");

    private static final int RECEIVE_BUFFER = 4096;
    private static final int FILLING_RATE = 40;
    private static final Duration FILLING = Duration.ofSeconds(6);

    private StalledReader() {}

    /** What the others see meanwhile. The one who stalled must have the newest in the end, too. */
    static Measured among(Hall hall, Crowd crowd, int perSecond, Duration duration)
            throws IOException, InterruptedException {
        Seat one = hall.enterNarrow(crowd, Round.VIEWERS, RECEIVE_BUFFER);
        hall.reading(one, false);
        crowd.leave(one.watcher());
        Measured.voting(hall.server(), List.of(crowd), FILLING_RATE, FILLING);
        Measured others = Measured.voting(hall.server(), List.of(crowd), perSecond, duration);
        crowd.measure(new Arrivals());
        crowd.join(one.watcher());
        hall.reading(one, true);
        long missed = others.missed() + Measured.settle(List.of(crowd));
        one.close();
        return others.missing(missed);
    }
}
