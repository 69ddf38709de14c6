package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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

    private final Times joined = new Times();
    private final List<WallTraffic> traffic = new ArrayList<>();
    private int refused;

    private TownHall() {}

    static Report measure() throws IOException, InterruptedException {
        Arrivals itemsOnWalls = new Arrivals();
        TownHall mixed = new TownHall();
        Measured items;
        Measured onWalls;
        Measured inRooms;
        try (Hall hall = new Hall(Variant.ROUNDTABLE, List.of())) {
            Session session = new Session(hall);
            mixed.fill(session, BOARD);
            items = moving(session, itemsOnWalls);
            onWalls = firstVotes(session);
            inRooms = votes(hall, session.rooms);
        }
        TownHall board = new TownHall();
        Measured everywhere;
        try (Hall hall = new Hall(Variant.ROUNDTABLE, List.of())) {
            Session session = new Session(hall);
            board.fill(session, PHONES);
            hall.server().ask(Command.PUT);
            everywhere = votes(hall, session.rooms);
        }
        try (Hall bare = new Hall(Variant.BARE, List.of())) {
            bare.warmUp();
            Crowd crowd = bare.crowd(Town.CROWD);
            bare.server().tell(Command.PAYLOAD, (int) everywhere.bytesPerFrame());
            bare.enter(crowd, 0, PHONES);
            mixed.traffic.addAll(board.traffic);
            return new TownHallReport(
                            new Coming(mixed.joined, mixed.refused),
                            new Coming(board.joined, board.refused),
                            items,
                            itemsOnWalls.quantiles(),
                            inRooms,
                            everywhere,
                            votes(bare, crowd),
                            onWalls,
                            mixed.traffic)
                    .report();
        }
    }

    /** Opens the walls, and then has the phones come. */
    private void fill(Session session, int ofBoard) throws IOException, InterruptedException {
        session.entry.signIn(session.hall.first(session.rooms), ofBoard);
        for (int wall = 0; wall < WALLS; wall++) {
            session.hall.stay(List.of(session.entry.wall(session.walls, session.votesOnWalls, traffic)));
        }
        session.hall.stay(join(session, ofBoard));
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
        hall.calmDown(crowd, Round.CALM_RATE, SETTLING);
        return Measured.voting(hall.server(), List.of(crowd), Round.CALM_RATE, VOTING);
    }

    private List<Seat> join(Session session, int ofBoard) throws InterruptedException {
        List<Seat> seats = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            List<Future<Seat>> arrivals = IntStream.range(0, PHONES)
                    .mapToObj(phone -> people.submit(
                            () -> join(session, ofBoard, phone, begin + WITHIN.toNanos() * phone / PHONES)))
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
    private Seat join(Session session, int ofBoard, int phone, long due) throws IOException, InterruptedException {
        Measured.sleepUntil(due);
        int every = PHONES / ofBoard;
        Seat seat = phone % every == 0
                ? session.entry.member(phone / every, session.rooms)
                : session.entry.guest(phone, session.guests);
        synchronized (joined) {
            joined.add((System.nanoTime() - due) / 1e6);
        }
        return seat;
    }

    /** A meeting that has begun, and the screens of each kind before it. */
    private static final class Session {
        private final Hall hall;
        private final GuestEntry entry;
        private final Crowd walls;
        private final Crowd guests;
        private final Crowd votesOnWalls;
        private final Crowd rooms;

        Session(Hall hall) throws IOException, InterruptedException {
            this.hall = hall;
            hall.warmUp();
            entry = new GuestEntry(hall, hall.server().ask(Command.MEETING));
            Votes course = new Votes(hall.server(), Town.CROWD, Command.ITEM);
            Votes ballots = new Votes(hall.server(), Town.CROWD);
            walls = new Crowd(course, new ItemRead());
            guests = new Crowd(course, new ItemRead());
            votesOnWalls = new Crowd(ballots, new TurnoutRead());
            rooms = new Crowd(ballots, new TallyRead(Town.SEATS));
        }
    }
}
