package org.roundtable.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.roundtable.bench.server.Command;

/**
 * What a time of voting cost and how soon it was seen.
 *
 * @param missed screens that did not show the newest in the end
 * @param cpuMicros of the server, from before the first vote until every screen had the last
 */
record Measured(
        int votes, Arrivals.Quantiles millis, long frames, double bytesPerFrame, double cpuMicros, long missed) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(20);

    /** Votes on each of these boards so many times a second, whether or not the server keeps up. */
    static Measured voting(ServerProcess server, List<Crowd> crowds, int perSecond, Duration duration) {
        return voting(server, crowds, perSecond, duration, new Arrivals());
    }

    /** @param arrivals what reached the screens earlier, to which this is added */
    static Measured voting(
            ServerProcess server, List<Crowd> crowds, int perSecond, Duration duration, Arrivals arrivals) {
        crowds.forEach(crowd -> crowd.measure(arrivals));
        long before = server.number(Command.CPU);
        int votes = (int) (duration.toMillis() * perSecond / 1000);
        long begin = System.nanoTime();
        for (int vote = 0; vote < votes; vote++) {
            long second = Duration.ofSeconds(1).toNanos();
            long due = begin + vote * second / perSecond;
            for (int crowd = 0; crowd < crowds.size(); crowd++) {
                long own = due + crowd * second / perSecond / crowds.size();
                sleepUntil(own);
                crowds.get(crowd).votes().cast(own);
            }
        }
        long missed = settle(crowds);
        double micros = (server.number(Command.CPU) - before) / 1e3;
        return new Measured(
                votes * crowds.size(),
                arrivals.quantiles(),
                arrivals.frames(),
                arrivals.bytesPerFrame(),
                micros,
                missed);
    }

    double cpuPerFrame() {
        return cpuMicros / frames;
    }

    double cpuPerVote() {
        return cpuMicros / votes;
    }

    Measured missing(long screens) {
        return new Measured(votes, millis, frames, bytesPerFrame, cpuMicros, screens);
    }

    /** Waits until everybody shows the newest, and tells how many never did. */
    static long settle(List<Crowd> crowds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && crowds.stream().anyMatch(crowd -> crowd.behind() > 0)) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return crowds.stream().mapToLong(Crowd::behind).sum();
    }

    static void sleepUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
