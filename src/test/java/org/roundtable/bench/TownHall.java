package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roundtable.bench.TownHallReport.Coming;
import org.roundtable.bench.server.Command;
import org.roundtable.bench.server.Town;

/**
 * Two meetings, each with 300 phones and three walls. In one a third of the phones belong to people of the board and the others
 * to guests: how they come in, and how soon they see that it moves on. In the other all belong to people of the board, so all
 * see the votes: how they check in, and how soon everybody sees that somebody voted.
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
    private static final Duration VOTING = Duration.ofSeconds(60);

    /** Each vote is somebody's first: only then a wall shows it. */
    private static final Duration FIRST_VOTES = Duration.ofSeconds(20);

    /** Until everybody's screen is drawn with the vote that was put, and the server has shown some. */
    private static final Duration JUST_PUT = Duration.ofSeconds(5);

    private TownHall() {}

    static Report measure() throws IOException, InterruptedException {
        Arrivals itemsOnWalls = new Arrivals();
        Session mixed;
        Measured items;
        Measured onWalls;
        Measured inRooms;
        try (Hall hall = new Hall(Variant.ROUNDTABLE, List.of())) {
            mixed = new Session(hall, BOARD);
            mixed.fill();
            items = moving(mixed, itemsOnWalls);
            onWalls = firstVotes(mixed);
            inRooms = votes(hall, mixed.rooms);
        }
        Session board;
        Measured everywhere;
        try (Hall hall = new Hall(Variant.ROUNDTABLE, List.of())) {
            board = new Session(hall, PHONES);
            board.fill();
            hall.server().ask(Command.PUT);
            everywhere = votes(hall, board.rooms);
        }
        try (Hall bare = new Hall(Variant.BARE, List.of())) {
            bare.warmUp();
            Crowd crowd = bare.crowd(Town.CROWD);
            bare.server().tell(Command.PAYLOAD, (int) everywhere.bytesPerFrame());
            bare.enter(crowd, 0, PHONES);
            return new TownHallReport(
                            mixed.coming(),
                            board.coming(),
                            items,
                            itemsOnWalls.quantiles(),
                            inRooms,
                            everywhere,
                            votes(bare, crowd),
                            onWalls,
                            Stream.concat(mixed.traffic.stream(), board.traffic.stream())
                                    .toList())
                    .report();
        }
    }

    /** Goes from item to item before the phones and the walls. */
    private static Measured moving(Session session, Arrivals onWalls) {
        session.hall.calmDown(session.guests, ITEMS_RATE, SETTLING);
        session.walls.measure(onWalls);
        Measured items = Measured.voting(session.hall.server(), List.of(session.guests), ITEMS_RATE, MOVING);
        return items.missing(items.missed() + Measured.settle(List.of(session.walls)));
    }

    /** Puts the vote, and has people cast their first. */
    private static Measured firstVotes(Session session) {
        ServerProcess server = session.hall.server();
        server.ask(Command.PUT);
        Measured.voting(server, List.of(session.votesOnWalls), Round.CALM_RATE, JUST_PUT);
        return Measured.voting(server, List.of(session.votesOnWalls), Round.CALM_RATE, FIRST_VOTES);
    }

    private static Measured votes(Hall hall, Crowd crowd) {
        hall.calmDown(crowd, Round.BURST_RATE, SETTLING);
        hall.calmDown(crowd, Round.CALM_RATE, SETTLING);
        return Measured.voting(hall.server(), List.of(crowd), Round.CALM_RATE, VOTING);
    }

    /** A meeting that has begun, the screens of each kind before it, and what is told of how they came. */
    private static final class Session {
        private final Hall hall;
        private final int ofBoard;
        private final GuestEntry entry;
        private final Crowd walls;
        private final Crowd guests;
        private final Crowd votesOnWalls;
        private final Crowd rooms;
        private final List<WallTraffic> traffic = new ArrayList<>();
        private final Times joined = new Times();
        private int refused;

        /** @param ofBoard how many of the phones belong to people of the board */
        Session(Hall hall, int ofBoard) throws IOException, InterruptedException {
            this.hall = hall;
            this.ofBoard = ofBoard;
            hall.warmUp();
            entry = new GuestEntry(hall, hall.server().ask(Command.MEETING));
            Votes course = new Votes(hall.server(), Town.CROWD, Command.ITEM);
            Votes ballots = new Votes(hall.server(), Town.CROWD);
            walls = new Crowd(course, new ItemRead());
            guests = new Crowd(course, new ItemRead());
            votesOnWalls = new Crowd(ballots, new TurnoutRead());
            rooms = new Crowd(ballots, new TallyRead(Town.SEATS));
        }

        /** Opens the walls, and then has the phones come. */
        void fill() throws IOException, InterruptedException {
            entry.signIn(hall.first(rooms), ofBoard);
            for (int wall = 0; wall < WALLS; wall++) {
                hall.stay(List.of(entry.wall(walls, votesOnWalls, traffic)));
            }
            hall.stay(come());
        }

        Coming coming() {
            return new Coming(joined, refused);
        }

        private List<Seat> come() throws InterruptedException {
            List<Seat> seats = new ArrayList<>();
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                long begin = System.nanoTime();
                List<Future<Seat>> arrivals = IntStream.range(0, PHONES)
                        .mapToObj(phone -> people.submit(() -> join(phone, begin + WITHIN.toNanos() * phone / PHONES)))
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

        /** Those of the board come evenly among the guests. */
        private Seat join(int phone, long due) throws IOException, InterruptedException {
            Measured.sleepUntil(due);
            int every = PHONES / ofBoard;
            Seat seat = phone % every == 0 ? entry.member(phone / every, rooms) : entry.guest(phone, guests);
            synchronized (joined) {
                joined.add((System.nanoTime() - due) / 1e6);
            }
            return seat;
        }
    }
}
