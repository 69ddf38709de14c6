package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells the server every minute of every open page that it is still there. */
final class Heartbeats implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Set<Seat> seats = ConcurrentHashMap.newKeySet();

    /** Spread over the minute, as people come one after another. */
    void of(List<Seat> more) {
        seats.addAll(more);
        for (int i = 0; i < more.size(); i++) {
            Seat seat = more.get(i);
            long nanos = PERIOD.toNanos();
            timer.scheduleAtFixedRate(() -> beat(seat), nanos * i / more.size(), nanos, TimeUnit.NANOSECONDS);
        }
    }

    void end(Seat seat) {
        seats.remove(seat);
    }

    private void beat(Seat seat) {
        if (!seats.contains(seat)) {
            return;
        }
        try {
            seat.heartbeat();
        } catch (IOException refused) {
            seats.remove(seat);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
