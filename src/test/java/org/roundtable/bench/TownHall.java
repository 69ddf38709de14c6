package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.roundtable.bench.server.Command;
import org.roundtable.bench.server.Town;

/** One meeting with 300 phones and three walls: how they come in, and how soon they see that it moves on. */
final class TownHall {
    private static final int WALLS = 3;
    private static final int PHONES = Math.min(300, Round.VIEWERS);
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration MOVING = Duration.ofSeconds(30);

    /** Each vote is somebody's first: only then a wall shows it. */
    private static final Duration VOTING = Duration.ofSeconds(20);

    private final Times joined = new Times();
    private final List<WallTraffic> traffic = new ArrayList<>();
    private final Arrivals onWalls = new Arrivals();
    private int refused;

    private TownHall() {}

    static Report measure() throws IOException, InterruptedException {
        return new TownHall().measured();
    }

    private Report measured() throws IOException, InterruptedException {
        Measured items;
        Measured votes;
        try (Hall hall = new Hall(Variant.ROUNDTABLE, List.of())) {
            hall.warmUp();
            GuestEntry entry = new GuestEntry(hall, hall.server().ask(Command.MEETING));
            Votes course = new Votes(hall.server(), Town.CROWD, Command.ITEM);
            Crowd walls = new Crowd(course, new ItemRead());
            Crowd voting = new Crowd(new Votes(hall.server(), Town.CROWD), new TurnoutRead());
            for (int wall = 0; wall < WALLS; wall++) {
                hall.stay(List.of(entry.wall(walls, voting, traffic)));
            }
            items = moving(hall, entry, new Crowd(course, new ItemRead()), walls);
            votes = Measured.voting(hall.server(), List.of(voting), Round.CALM_RATE, VOTING);
        }
        Measured bare = bare((int) items.bytesPerFrame());
        return new TownHallReport(joined, refused, items, bare, votes, onWalls.quantiles(), traffic).report();
    }

    /** Lets the phones in, and goes from item to item before them and the walls. */
    private Measured moving(Hall hall, GuestEntry entry, Crowd phones, Crowd walls)
            throws IOException, InterruptedException {
        hall.stay(join(entry, phones));
        hall.calmDown(phones, Round.CALM_RATE, SETTLING);
        walls.measure(onWalls);
        Measured items = Measured.voting(hall.server(), List.of(phones), Round.CALM_RATE, MOVING);
        return items.missing(items.missed() + Measured.settle(List.of(walls)));
    }

    private List<Seat> join(GuestEntry entry, Crowd crowd) throws InterruptedException {
        List<Seat> seats = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            List<Future<Seat>> arrivals = IntStream.range(0, PHONES)
                    .mapToObj(phone ->
                            people.submit(() -> join(entry, crowd, phone, begin + WITHIN.toNanos() * phone / PHONES)))
                    .toList();
            for (Future<Seat> arrival : arrivals) {
                try {
                    seats.add(arrival.get());
                } catch (ExecutionException sentAway) {
                    System.err.println("Somebody could not join: " + sentAway.getCause());
                    refused++;
                }
            }
        }
        return seats;
    }

    private Seat join(GuestEntry entry, Crowd crowd, int phone, long due) throws IOException, InterruptedException {
        Measured.sleepUntil(due);
        Seat seat = entry.phone(phone, crowd);
        synchronized (joined) {
            joined.add((System.nanoTime() - due) / 1e6);
        }
        return seat;
    }

    /** As many sockets before a server without an application, which is told as many bytes. */
    private static Measured bare(int bytes) throws IOException, InterruptedException {
        try (Hall hall = new Hall(Variant.BARE, List.of())) {
            hall.server().tell(Command.PAYLOAD, bytes);
            hall.warmUp();
            Crowd crowd = hall.crowd(Town.CROWD);
            hall.enter(crowd, 0, PHONES);
            hall.calmDown(crowd, Round.CALM_RATE, SETTLING);
            return Measured.voting(hall.server(), List.of(crowd), Round.CALM_RATE, MOVING);
        }
    }
}
