package org.roundtable.bench;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.roundtable.bench.client.Reader;

/** All who watch one board, and the votes that they shall see. */
final class Crowd {
    private final Votes votes;
    private final Newest newest;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private volatile Arrivals arrivals = new Arrivals();

    Crowd(Votes votes, Newest newest) {
        this.votes = votes;
        this.newest = newest;
    }

    /** One more pair of eyes, which knows everything so far. */
    Watcher watcher() {
        Watcher watcher = new Watcher(votes.cast());
        join(watcher);
        return watcher;
    }

    void join(Watcher watcher) {
        watchers.add(watcher);
    }

    boolean knows(Watcher watcher) {
        return watchers.contains(watcher);
    }

    void leave(Watcher watcher) {
        watchers.remove(watcher);
    }

    Votes votes() {
        return votes;
    }

    /** From now on what arrives is counted here. */
    void measure(Arrivals into) {
        arrivals = into;
    }

    boolean eachWasTold(long times) {
        return watchers.stream().allMatch(watcher -> watcher.frames == times);
    }

    /** How many screens do not show the newest vote yet. */
    long behind() {
        int all = votes.cast();
        return watchers.stream().filter(watcher -> watcher.seen < all).count();
    }

    /** One screen. */
    final class Watcher implements Reader {
        private volatile int seen;
        private volatile long frames;

        private Watcher(int seen) {
            this.seen = seen;
        }

        @Override
        public void message(ByteBuffer text, long nanos) {
            int shows = newest.in(text, votes.cast());
            if (shows == 0) {
                return;
            }
            Arrivals into = arrivals;
            into.frame(text.remaining());
            frames++;
            for (int vote = seen + 1; vote <= shows; vote++) {
                into.vote(nanos - votes.due(vote));
            }
            seen = Math.max(seen, shows);
        }
    }
}
