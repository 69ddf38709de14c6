package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.roundtable.bench.client.SocketLoop;
import org.roundtable.bench.server.Town;

/** A fresh server of one variant, and people in front of it. */
final class Hall implements AutoCloseable {
    private static final int DOORS = 8;
    private static final int WARM_UP_VOTES = 300;
    private static final int WARM_UP_RATE = 30;

    private final Variant variant;
    private final Town town;
    private final SocketLoop loop = new SocketLoop();
    private final ServerProcess server;
    private final Entrance entrance;
    private final ExecutorService doors = Executors.newFixedThreadPool(DOORS);
    private final Heartbeats heartbeats = new Heartbeats();

    Hall(Variant variant, List<String> more) throws IOException, InterruptedException {
        this.variant = variant;
        List<String> settings = new ArrayList<>();
        if (variant.application()) {
            settings.addAll(Place.settings());
            settings.addAll(variant.settings());
        }
        settings.addAll(more);
        town = Place.town();
        server = ServerProcess.start(variant.server(), Place.copy(), settings);
        entrance = variant.application()
                ? new PageEntrance(server, loop, town)
                : new SocketEntrance(server, loop, variant == Variant.STOMP);
    }

    ServerProcess server() {
        return server;
    }

    /** Nobody yet, at one of the town's boards. */
    Crowd crowd(int table) {
        Town.Table board = town.boards().get(table);
        return new Crowd(
                server,
                table,
                variant.application() ? new TallyRead(board.seated().size()) : new NumberRead());
    }

    /** Lets so many votes be seen by so many viewers, who then leave. */
    Measured warmUp() throws IOException, InterruptedException {
        Crowd crowd = crowd(Town.WARM_UP);
        List<Seat> seats = enter(crowd, 0, Town.WARM_UP_WATCHERS);
        Measured warm =
                Measured.voting(server, List.of(crowd), WARM_UP_RATE, Duration.ofSeconds(WARM_UP_VOTES / WARM_UP_RATE));
        for (Seat seat : seats) {
            seat.close();
        }
        return warm;
    }

    /** Has people come, some at a time, and waits until all are there. */
    List<Seat> enter(Crowd crowd, int from, int to) throws IOException, InterruptedException {
        int first = town.boards().get(crowd.table()).firstPerson();
        List<Callable<Seat>> arrivals = IntStream.range(first + from, first + to)
                .mapToObj(person -> (Callable<Seat>) () -> entrance.enter(person, crowd))
                .toList();
        List<Seat> seats = new ArrayList<>();
        for (Future<Seat> arrival : doors.invokeAll(arrivals)) {
            seats.add(arrived(arrival));
        }
        heartbeats.of(seats);
        return seats;
    }

    private static Seat arrived(Future<Seat> arrival) throws IOException, InterruptedException {
        try {
            return arrival.get();
        } catch (ExecutionException refused) {
            throw new IOException("Somebody could not come in", refused.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        heartbeats.close();
        doors.shutdownNow();
        loop.close();
        server.close();
    }
}
