package org.roundtable.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What meetings with 300 phones and three walls say about each figure.
 *
 * @param joined 300 phones, most of them guests'
 * @param checkedIn 300 phones, all of the board
 * @param items the meeting going on to another item, on guests' phones; screens that missed the last, walls among them
 * @param itemsOnWalls how soon the next item was on the walls
 * @param besideGuests votes, in the rooms of a hundred who hold a seat
 * @param votes in 300 rooms
 * @param bare as many sockets before a server without an application, which is told as many bytes
 * @param votesOnWalls how soon a vote was on the walls
 * @param traffic what was sent to each wall
 */
record TownHallReport(
        Coming joined,
        Coming checkedIn,
        Measured items,
        Arrivals.Quantiles itemsOnWalls,
        Measured besideGuests,
        Measured votes,
        Measured bare,
        Measured votesOnWalls,
        List<WallTraffic> traffic) {
    /** How long phones took to come in, and how many could not. */
    record Coming(Times millis, int refused) {}

    private static final int KILOBYTE = 1024;
    private static final int PATIENCE = 2_000;
    private static final int HALF_A_SECOND = 500;

    Report report() {
        return Report.of(
                Workload.MEETING,
                rows(),
                Stream.of(items, besideGuests, votes, votesOnWalls)
                                .mapToLong(Measured::missed)
                                .sum()
                        + named(),
                text());
    }

    private List<Row> rows() {
        return List.of(
                arrival(
                        "300 phones check in by the code on the wall within 60 s: p95, and how many are refused",
                        checkedIn),
                arrival("The same, 200 of them guests who join with a name", joined),
                Row.atMost(
                        "The next item, on 200 guests' phones: p99",
                        HALF_A_SECOND,
                        " ms",
                        items.millis().p99()),
                Row.atMost("The next item, on three walls: p99", HALF_A_SECOND, " ms", itemsOnWalls.p99()),
                Row.atMost(
                        "A vote in a meeting, on 300 phones: p99, against the bare Tomcat broadcast",
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

    private static Row arrival(String what, Coming coming) {
        double p95 = coming.millis().p95();
        return new Row(
                what,
                "≤ " + PATIENCE + " ms, 0",
                Row.number(p95) + " ms, " + coming.refused(),
                p95 <= PATIENCE && coming.refused() == 0);
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
                In one meeting a hundred phones belong to people who hold a seat: they open the address of the code, check in, and
                have the room before them. Two hundred are guests: they give a name and press the button, and see no votes. Walls
                are opened by their link. Then the meeting goes on to another item each second, and after that members vote %d times
                a second. In another meeting all 300 phones belong to people of the board, and all show the vote.

                | | p50, ms | p99 | frames | bytes of a frame | server CPU for each frame, µs |
                |---|---:|---:|---:|---:|---:|
                %s%s%s%s%s
                Joining: median %s ms; checking in: %s ms. The walls were sent %d KB in all.
                """.formatted(
                        Round.CALM_RATE,
                        line("The next item, on guests' phones", items),
                        line("A vote, in 100 members' rooms beside 200 guests", besideGuests),
                        line("A vote, in 300 rooms", votes),
                        line("As many bare Tomcat WebSockets", bare),
                        line("A vote, on every wall", votesOnWalls),
                        Row.number(joined.millis().median()),
                        Row.number(checkedIn.millis().median()),
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
