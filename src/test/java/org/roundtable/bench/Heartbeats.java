package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells the server every minute of every open page that it is still there. */
final class Heartbeats implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean silent;

    /** Spread over the minute, as people come one after another. */
    void of(List<Seat> seats) {
        long nanos = PERIOD.toNanos();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            timer.scheduleAtFixedRate(() -> beat(seat), nanos * i / seats.size(), nanos, TimeUnit.NANOSECONDS);
        }
    }

    /** Leaves out the beats of a few seconds, which no server minds. */
    void silent(boolean silent) {
        this.silent = silent;
    }

    /** A page that the server has given up is no longer told anything, which shows in what it misses. */
    private void beat(Seat seat) {
        if (silent) {
            return;
        }
        try {
            seat.heartbeat();
        } catch (IOException refused) {
            System.err.println("A heartbeat was refused: " + refused.getMessage());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
