package org.roundtable.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a meeting with 300 phones and three walls says about each figure.
 *
 * @param joined how long phones took to come in
 * @param items the meeting going on to another item, on guests' phones; screens that missed the last, walls among them
 * @param itemsOnWalls how soon the next item was on the walls
 * @param votes in the rooms of those who hold a seat
 * @param bare as many sockets before a server without an application
 * @param votesOnWalls how soon a vote was on the walls
 * @param traffic what was sent to each wall
 */
record TownHallReport(
        Times joined,
        int refused,
        Measured items,
        Arrivals.Quantiles itemsOnWalls,
        Measured votes,
        Measured bare,
        Measured votesOnWalls,
        List<WallTraffic> traffic) {
    private static final int KILOBYTE = 1024;
    private static final int PATIENCE = 2_000;
    private static final int HALF_A_SECOND = 500;

    Report report() {
        return Report.of(
                Workload.MEETING, rows(), items.missed() + votes.missed() + votesOnWalls.missed() + named(), text());
    }

    private List<Row> rows() {
        return List.of(
                new Row(
                        "300 phones check in or join by the code on the wall within 60 s: p95, and how many are refused",
                        "≤ " + PATIENCE + " ms, 0",
                        Row.number(joined.p95()) + " ms, " + refused,
                        joined.p95() <= PATIENCE && refused == 0),
                Row.atMost(
                        "The next item, on 200 guests' phones: p99",
                        HALF_A_SECOND,
                        " ms",
                        items.millis().p99()),
                Row.atMost("The next item, on three walls: p99", HALF_A_SECOND, " ms", itemsOnWalls.p99()),
                Row.atMost(
                        "A vote in a meeting, in 100 members' rooms: p99, against the bare Tomcat broadcast",
                        2,
                        " ×",
                        votes.millis().p99() / bare.millis().p99()),
                Row.atMost(
                        "A vote in a meeting, on three walls: p99",
                        HALF_A_SECOND,
                        " ms",
                        votesOnWalls.millis().p99()),
                new Row(
                        "Names of members and guests in what was sent to walls",
                        "0",
                        Long.toString(named()),
                        named() == 0));
    }

    /** Of those who have accounts, who lead, or who came as guests. None of them speaks, so none may be named. */
    private long named() {
        return traffic.stream()
                .flatMap(wall -> Stream.of("Person ", GuestEntry.NAME, "Fay Leads", "Ada Administrator")
                        .filter(wall::names))
                .count();
    }

    private String text() {
        return """
                A hundred phones belong to people who hold a seat: they open the address of the code, check in, and have the room
                before them. Two hundred are guests: they give a name and press the button. Walls are opened by their link. Then the
                meeting goes on to another item each second, and after that members vote %d times a second.

                | | p50, ms | p99 | frames | bytes of a frame | server CPU for each frame, µs |
                |---|---:|---:|---:|---:|---:|
                %s%s%s%s
                Joining: median %s ms. The walls were sent %d KB in all.
                """.formatted(
                        Round.CALM_RATE,
                        line("The next item, on guests' phones", items),
                        line("A vote, in members' rooms", votes),
                        line("As many bare Tomcat WebSockets", bare),
                        line("A vote, on every wall", votesOnWalls),
                        Row.number(joined.median()),
                        traffic.stream().mapToInt(WallTraffic::length).sum() / KILOBYTE);
    }

    private static String line(String what, Measured measured) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %d | %.0f | %.0f |%n",
                what,
                measured.millis().p50(),
                measured.millis().p99(),
                measured.frames(),
                measured.bytesPerFrame(),
                measured.cpuPerFrame());
    }
}
