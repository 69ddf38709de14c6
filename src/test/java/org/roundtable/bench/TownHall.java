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

/**
 * One meeting with 300 phones, of which a third belong to the board, and three walls: how they come in, and how soon they
 * see that it moves on and that somebody votes.
 */
final class TownHall {
    private static final int WALLS = 3;
    private static final int PHONES = Math.min(300, Round.VIEWERS);
    private static final int BOARD = PHONES / 3;
    /** Far more often than any meeting goes on to another item. */
    private static final int ITEMS_RATE = 1;

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration MOVING = Duration.ofSeconds(30);

    /** Each vote is somebody's first: only then a wall shows it. */
    private static final Duration FIRST_VOTES = Duration.ofSeconds(20);

    /** Until everybody's screen is drawn with the vote that was put, and the server has shown some. */
    private static final Duration JUST_PUT = Duration.ofSeconds(5);

    private final Times joined = new Times();
    private final List<WallTraffic> traffic = new ArrayList<>();
    private final Arrivals itemsOnWalls = new Arrivals();
    private int refused;

    private TownHall() {}

    static Report measure() throws IOException, InterruptedException {
        return new TownHall().measured();
    }

    private Report measured() throws IOException, InterruptedException {
        Measured items;
        Measured onWalls;
        Measured inRooms;
        try (Hall hall = new Hall(Variant.ROUNDTABLE, List.of())) {
            hall.warmUp();
            GuestEntry entry = new GuestEntry(hall, hall.server().ask(Command.MEETING));
            Votes course = new Votes(hall.server(), Town.CROWD, Command.ITEM);
            Votes ballots = new Votes(hall.server(), Town.CROWD);
            Crowd walls = new Crowd(course, new ItemRead());
            Crowd guests = new Crowd(course, new ItemRead());
            Crowd votesOnWalls = new Crowd(ballots, new TurnoutRead());
            Crowd rooms = new Crowd(ballots, new TallyRead(Town.SEATS));
            entry.signIn(hall.first(rooms), BOARD);
            for (int wall = 0; wall < WALLS; wall++) {
                hall.stay(List.of(entry.wall(walls, votesOnWalls, traffic)));
            }
            hall.stay(join(entry, guests, rooms));
            items = moving(hall, guests, walls);
            hall.server().ask(Command.PUT);
            Measured.voting(hall.server(), List.of(votesOnWalls), Round.CALM_RATE, JUST_PUT);
            onWalls = Measured.voting(hall.server(), List.of(votesOnWalls), Round.CALM_RATE, FIRST_VOTES);
            hall.calmDown(rooms, Round.CALM_RATE, SETTLING);
            inRooms = Measured.voting(hall.server(), List.of(rooms), Round.CALM_RATE, MOVING);
        }
        try (Hall bare = new Hall(Variant.BARE, List.of())) {
            bare.warmUp();
            Crowd crowd = bare.crowd(Town.CROWD);
            Measured asRooms = bare(bare, crowd, inRooms);
            return new TownHallReport(
                            joined, refused, items, itemsOnWalls.quantiles(), inRooms, asRooms, onWalls, traffic)
                    .report();
        }
    }

    /** Goes from item to item before the phones and the walls. */
    private Measured moving(Hall hall, Crowd guests, Crowd walls) {
        hall.calmDown(guests, ITEMS_RATE, SETTLING);
        walls.measure(itemsOnWalls);
        Measured items = Measured.voting(hall.server(), List.of(guests), ITEMS_RATE, MOVING);
        return items.missing(items.missed() + Measured.settle(List.of(walls)));
    }

    private List<Seat> join(GuestEntry entry, Crowd guests, Crowd rooms) throws InterruptedException {
        List<Seat> seats = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            List<Future<Seat>> arrivals = IntStream.range(0, PHONES)
                    .mapToObj(phone -> people.submit(
                            () -> join(entry, guests, rooms, phone, begin + WITHIN.toNanos() * phone / PHONES)))
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

    private Seat join(GuestEntry entry, Crowd guests, Crowd rooms, int phone, long due)
            throws IOException, InterruptedException {
        Measured.sleepUntil(due);
        int among = phone / 3;
        Seat seat = phone % 3 == 0 ? entry.member(among, rooms) : entry.guest(phone, guests);
        synchronized (joined) {
            joined.add((System.nanoTime() - due) / 1e6);
        }
        return seat;
    }

    /** As many sockets before a server without an application, which is told as many bytes. */
    private static Measured bare(Hall hall, Crowd crowd, Measured rooms) throws IOException, InterruptedException {
        hall.server().tell(Command.PAYLOAD, (int) rooms.bytesPerFrame());
        hall.enter(crowd, 0, BOARD);
        hall.calmDown(crowd, Round.CALM_RATE, SETTLING);
        return Measured.voting(hall.server(), List.of(crowd), Round.CALM_RATE, MOVING);
    }
}
