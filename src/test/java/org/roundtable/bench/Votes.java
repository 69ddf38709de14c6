package org.roundtable.bench;

import java.util.Arrays;
import org.roundtable.bench.server.Command;

/** The votes on one board, and when each was due. */
final class Votes {
    private final ServerProcess server;
    private final int table;
    private final Command deed;
    private volatile long[] due = new long[1 << 10];
    private volatile int cast;

    /** @param table the place of the board in the town */
    Votes(ServerProcess server, int table) {
        this(server, table, Command.VOTE);
    }

    /** @param deed what is done instead of a vote, and is seen as votes are */
    Votes(ServerProcess server, int table, Command deed) {
        this.server = server;
        this.table = table;
        this.deed = deed;
    }

    int table() {
        return table;
    }

    int cast() {
        return cast;
    }

    /** @param number counted from 1 */
    long due(int number) {
        return due[number];
    }

    /** @param at when the vote should have been cast, of {@link System#nanoTime} */
    void cast(long at) {
        int number = cast + 1;
        if (number == due.length) {
            due = Arrays.copyOf(due, 2 * number);
        }
        due[number] = at;
        cast = number;
        server.tell(deed, table, number);
    }
}
