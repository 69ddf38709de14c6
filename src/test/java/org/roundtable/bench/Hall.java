package org.roundtable.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.roundtable.bench.client.SocketLoop;
import org.roundtable.bench.server.Command;
import org.roundtable.bench.server.Town;

/** A fresh server of one variant, and people in front of it. */
final class Hall implements AutoCloseable {
    private static final int DOORS = 8;
    private static final int WARM_UP_VOTES = 300;
    private static final int WARM_UP_RATE = 30;
    private static final int MOST_WARMING = 24;
    private static final double STEADY = 0.95;

    /** Of the time: compilers at work cost as much as a crowd. */
    private static final double COMPILING = 0.01;

    /** So many times in a row it has to cost no less. */
    private static final int ALIKE = 2;

    private static final Duration LOOK = Duration.ofSeconds(3);

    /** Of CPU within a look: the heartbeats of a thousand pages, and no compiler any more. */
    private static final Duration AT_REST = Duration.ofMillis(240);

    private static final Duration LONGEST_CALM = Duration.ofSeconds(90);

    private final Variant variant;
    private final Town town;
    private final SocketLoop loop = new SocketLoop();
    private final ServerProcess server;
    private final Entrance entrance;
    private final ExecutorService doors = Executors.newFixedThreadPool(DOORS);
    private final Heartbeats heartbeats = new Heartbeats();

    Hall(Variant variant, List<String> more) throws IOException, InterruptedException {
        this(variant, Place.copy(), settings(variant, more));
    }

    /** @param folder where the town is written */
    Hall(Variant variant, Path folder, List<String> settings) throws IOException {
        this.variant = variant;
        town = Town.read(folder);
        server = ServerProcess.start(variant.server(), folder, settings);
        entrance = variant.application()
                ? new PageEntrance(server, loop, town)
                : new SocketEntrance(server, loop, variant == Variant.STOMP);
    }

    private static List<String> settings(Variant variant, List<String> more) {
        List<String> all = new ArrayList<>(variant.settings());
        all.addAll(more);
        return variant.application() ? Place.settings(all) : all;
    }

    Variant variant() {
        return variant;
    }

    ServerProcess server() {
        return server;
    }

    /** Nobody yet, at one of the town's boards. */
    Crowd crowd(int table) {
        return crowd(new Votes(server, table));
    }

    /** Nobody yet, who will see votes that may be cast elsewhere. */
    Crowd crowd(Votes votes) {
        int seats = town.boards().get(votes.table()).seated().size();
        return new Crowd(votes, variant.application() ? new TallyRead(seats) : new NumberRead());
    }

    /**
     * Has the crowd see votes until they cost the server no less than before and its compilers have little to do, and waits
     * until a server that has just let so many in and compiled so much does nothing but wait.
     */
    void calmDown(Crowd crowd, int rate, Duration voting) {
        double least = Double.MAX_VALUE;
        int alike = 0;
        long compiled = server.number(Command.COMPILED);
        boolean compiles = true;
        for (int time = 0; time < MOST_WARMING && (compiles || alike < ALIKE); time++) {
            double cost = Measured.voting(server, List.of(crowd), rate, voting).cpuMicros();
            alike = cost < STEADY * least ? 0 : alike + 1;
            least = Math.min(least, cost);
            long before = compiled;
            compiled = server.number(Command.COMPILED);
            compiles = compiled - before > voting.toMillis() * COMPILING;
        }
        rest();
    }

    private void rest() {
        long end = System.nanoTime() + LONGEST_CALM.toNanos();
        long before = server.number(Command.CPU);
        long used = Long.MAX_VALUE;
        while (used > AT_REST.toNanos() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
            long now = server.number(Command.CPU);
            used = now - before;
            before = now;
        }
    }

    /** Lets so many votes be seen by so many viewers, who then leave. */
    void warmUp() throws IOException, InterruptedException {
        warmUp(new Votes(server, Town.WARM_UP));
    }

    /** @param votes of the board for this, which may be cast elsewhere */
    void warmUp(Votes votes) throws IOException, InterruptedException {
        Crowd crowd = crowd(votes);
        List<Seat> seats = enter(crowd, 0, Town.WARM_UP_WATCHERS);
        Measured warm =
                Measured.voting(server, List.of(crowd), WARM_UP_RATE, Duration.ofSeconds(WARM_UP_VOTES / WARM_UP_RATE));
        for (Seat seat : seats) {
            seat.close();
        }
        forgetSignedIn();
    }

    /** Has people come, some at a time, and waits until all are there. */
    List<Seat> enter(Crowd crowd, int from, int to) throws IOException, InterruptedException {
        List<Seat> seats = atDoors(crowd, from, to, person -> entrance.enter(person, crowd, 0));
        stay(seats);
        return seats;
    }

    /** Has pages say from now on that they are still there. */
    void stay(List<Seat> seats) {
        heartbeats.of(seats);
    }

    /** On which whoever comes in by another way listens. */
    SocketLoop loop() {
        return loop;
    }

    /** Has people sign in without opening the board yet. */
    void signIn(Crowd crowd, int from, int to) throws IOException, InterruptedException {
        atDoors(crowd, from, to, person -> {
            entrance.signIn(person);
            return person;
        });
    }

    /** Has people who have signed in open a page with nothing on it, and close it. */
    void look(Crowd crowd, int from, int to) throws IOException, InterruptedException {
        atDoors(crowd, from, to, person -> {
            entrance.look(person);
            return person;
        });
    }

    /** The number of the first account of those who watch. */
    int first(Crowd crowd) {
        return town.boards().get(crowd.votes().table()).firstPerson();
    }

    /** One more screen, to which little can be on its way. */
    Seat enterNarrow(Crowd crowd, int person, int receiveBuffer) throws IOException, InterruptedException {
        return entrance.enter(person, crowd, receiveBuffer);
    }

    /** Whoever comes from now on has to sign in again. */
    void forgetSignedIn() {
        entrance.forget();
    }

    /** Whether pages keep to themselves for a while that they are still there. */
    void silent(boolean silent) {
        heartbeats.silent(silent);
    }

    /** Whether a screen takes what comes. */
    void reading(Seat seat, boolean reading) {
        loop.run(() -> seat.socket().read(reading));
    }

    private <T> List<T> atDoors(Crowd crowd, int from, int to, Arriving<T> arriving)
            throws IOException, InterruptedException {
        int first = first(crowd);
        List<Callable<T>> arrivals = IntStream.range(first + from, first + to)
                .mapToObj(person -> (Callable<T>) () -> arriving.arrive(person))
                .toList();
        List<T> arrived = new ArrayList<>();
        for (Future<T> arrival : doors.invokeAll(arrivals)) {
            arrived.add(arrived(arrival));
        }
        return arrived;
    }

    private static <T> T arrived(Future<T> arrival) throws IOException, InterruptedException {
        try {
            return arrival.get();
        } catch (ExecutionException refused) {
            throw new IOException("Somebody could not come in", refused.getCause());
        }
    }

    private interface Arriving<T> {
        T arrive(int person) throws IOException, InterruptedException;
    }

    @Override
    public void close() throws IOException {
        heartbeats.close();
        doors.shutdownNow();
        loop.close();
        server.close();
    }
}
