package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** One who stops reading in the midst of a crowd, so that what the server sends to it piles up, and reads on later. */
final class StalledReader {
    /** So little can be on its way to each browser that one who does not read is noticed after some seconds. */
    static final List<String> SETTINGS = List.of("--bench.send-buffer=32768");

    private static final int RECEIVE_BUFFER = 4096;
    private static final int TURNS = 3;
    private static final int FILLING_RATE = 40;
    private static final Duration FILLING = Duration.ofSeconds(6);
    private static final Duration READING = Duration.ofSeconds(2);

    private StalledReader() {}

    /**
     * What the others see meanwhile, in turns with what they see without, so that both meet the same moods of a machine.
     * The one who stalled must have the newest in the end, too.
     */
    static Beside among(Hall hall, Crowd crowd, int perSecond, Duration duration)
            throws IOException, InterruptedException {
        Arrivals none = new Arrivals();
        Arrivals others = new Arrivals();
        long missed = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            missed += Measured.voting(hall.server(), List.of(crowd), perSecond, duration, none)
                    .missed();
            missed += stalling(hall, crowd, perSecond, duration, others);
        }
        return new Beside(others.quantiles(), none.quantiles(), missed);
    }

    private static long stalling(Hall hall, Crowd crowd, int perSecond, Duration duration, Arrivals others)
            throws IOException, InterruptedException {
        Seat one = hall.enterNarrow(crowd, Round.VIEWERS, RECEIVE_BUFFER);
        hall.reading(one, false);
        crowd.leave(one.watcher());
        Measured.voting(hall.server(), List.of(crowd), FILLING_RATE, FILLING);
        Measured measured = Measured.voting(hall.server(), List.of(crowd), perSecond, duration, others);
        crowd.measure(new Arrivals());
        crowd.join(one.watcher());
        Seat awake = readingOn(hall, one);
        long missed = measured.missed() + Measured.settle(List.of(crowd));
        awake.close();
        return missed;
    }

    /** A browser that was cut off meanwhile comes back by itself. */
    private static Seat readingOn(Hall hall, Seat one) throws IOException {
        hall.reading(one, true);
        LockSupport.parkNanos(READING.toNanos());
        return one.crowd().behind() == 0 ? one : one.again(hall.loop());
    }

    /** @param missed screens that did not show the newest in the end */
    record Beside(Arrivals.Quantiles others, Arrivals.Quantiles none, long missed) {
        double ratio() {
            return others.p99() / none.p99();
        }

        String text() {
            return """
                    In turns with and without, %d times 45 seconds each.

                    | | p50, ms | p95 | p99 |
                    |---|---:|---:|---:|
                    %s%s""".formatted(TURNS, line("Nobody stalls", none), line("One of 1,000 stalls", others));
        }

        private static String line(String what, Arrivals.Quantiles millis) {
            return String.format(
                    Locale.ROOT, "| %s | %.0f | %.0f | %.0f |%n", what, millis.p50(), millis.p95(), millis.p99());
        }
    }
}
