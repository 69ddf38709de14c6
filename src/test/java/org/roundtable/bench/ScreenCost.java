package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.roundtable.bench.server.Command;

/**
 * What it costs to have people come and watch.
 *
 * @param signInMillis of server CPU for each, without the password's hash
 * @param openMillis of server CPU for each of the second half, to open the page
 * @param emptyMillis the same for a page with nothing on it, opened and closed in the same server
 * @param heap bytes for each once all are there
 * @param owners classes that own most of the server's heap then, greatest first
 * @param statementsForFew of one vote when only those watch who vote
 * @param statementsForAll of one vote when all watch
 */
record ScreenCost(
        double signInMillis,
        double openMillis,
        double emptyMillis,
        long heap,
        List<String> owners,
        double statementsForFew,
        double statementsForAll) {
    private static final int VOTES = 20;

    /** Who votes first: they watch in both cases, since the page of whoever has voted looks up their own ballot. */
    static final int FEW = VOTES + 1;

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** How often a hundred come and go before anything is measured: then Java has learned most of it. */
    private static final int LEARNING = 15;

    private static final int LEARNERS = 100;

    /** Fills a hall. The first vote, with which the terms are frozen, is cast before anything is counted. Where there is no application there are no statements. */
    static ScreenCost filling(Hall hall, Crowd crowd, int people) throws IOException, InterruptedException {
        ServerProcess server = hall.server();
        learn(hall, crowd);
        hall.enter(crowd, 0, FEW);
        crowd.votes().cast(System.nanoTime());
        double few = statements(hall, crowd);
        long before = server.number(Command.HEAP);
        double signIn = millis(server, people - FEW, () -> hall.signIn(crowd, FEW, people));
        int half = people / 2;
        hall.enter(crowd, FEW, half);
        double open = millis(server, people - half, () -> hall.enter(crowd, half, people));
        long heap = (server.number(Command.HEAP) - before) / (people - FEW);
        List<String> owners = List.of(server.ask(Command.OWNERS).split("\\|"));
        hall.look(crowd, 0, half);
        double empty = millis(server, people - half, () -> hall.look(crowd, half, people));
        return new ScreenCost(signIn, open, empty, heap, owners, few, statements(hall, crowd));
    }

    private static void learn(Hall hall, Crowd crowd) throws IOException, InterruptedException {
        for (int time = 0; hall.variant().application() && time < LEARNING; time++) {
            for (Seat seat : hall.enter(crowd, LEARNERS, 2 * LEARNERS)) {
                seat.close();
            }
        }
    }

    private static double millis(ServerProcess server, int people, Coming coming)
            throws IOException, InterruptedException {
        long before = server.number(Command.CPU);
        coming.come();
        return (server.number(Command.CPU) - before) / (people * 1e6);
    }

    /** Browsers say nothing of their own meanwhile; what the server does by itself is taken off. */
    private static double statements(Hall hall, Crowd crowd) {
        if (!hall.variant().application()) {
            return 0;
        }
        hall.silent(true);
        LockSupport.parkNanos(PAUSE.toNanos());
        long idle = statements(hall, () -> {});
        long voting = statements(hall, () -> crowd.votes().cast(System.nanoTime()));
        hall.silent(false);
        return (double) Math.max(0, voting - idle) / VOTES;
    }

    private static long statements(Hall hall, Runnable deed) {
        long before = hall.server().number(Command.STATEMENTS);
        for (int time = 0; time < VOTES; time++) {
            deed.run();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return hall.server().number(Command.STATEMENTS) - before;
    }

    private interface Coming {
        void come() throws IOException, InterruptedException;
    }
}
