package org.roundtable.bench;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.roundtable.bench.client.Reader;
import org.roundtable.bench.server.Command;

/** All who watch one board, and the votes that they shall see. */
final class Crowd {
    private final ServerProcess server;
    private final int table;
    private final Newest newest;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private volatile long[] due = new long[1 << 10];
    private volatile int cast;
    private volatile Arrivals arrivals = new Arrivals();

    /** @param table the place of the board in the town */
    Crowd(ServerProcess server, int table, Newest newest) {
        this.server = server;
        this.table = table;
        this.newest = newest;
    }

    /** One more pair of eyes, which knows everything so far. */
    Watcher watcher() {
        Watcher watcher = new Watcher(cast);
        watchers.add(watcher);
        return watcher;
    }

    void leave(Watcher watcher) {
        watchers.remove(watcher);
    }

    int table() {
        return table;
    }

    int size() {
        return watchers.size();
    }

    /** @param at when the vote should have been cast, of {@link System#nanoTime} */
    void vote(long at) {
        int number = cast + 1;
        if (number == due.length) {
            due = Arrays.copyOf(due, 2 * number);
        }
        due[number] = at;
        cast = number;
        server.tell(Command.VOTE, table, number);
    }

    /** From now on what arrives is counted here. */
    void measure(Arrivals into) {
        arrivals = into;
    }

    long behind() {
        int all = cast;
        return watchers.stream().filter(watcher -> watcher.seen < all).count();
    }

    /** One screen. */
    final class Watcher implements Reader {
        private volatile int seen;
        private long frames;

        private Watcher(int seen) {
            this.seen = seen;
        }

        @Override
        public void message(ByteBuffer text, long nanos) {
            int shows = newest.in(text, cast);
            if (shows == 0) {
                return;
            }
            Arrivals into = arrivals;
            into.frame(text.remaining());
            frames++;
            for (int vote = seen + 1; vote <= shows; vote++) {
                into.vote(nanos - due[vote]);
            }
            seen = Math.max(seen, shows);
        }

        /** How many messages told this screen of votes. */
        long frames() {
            return frames;
        }
    }
}
