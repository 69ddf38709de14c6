package org.roundtable.live;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes to one after another in a single thread, which is the cheapest way, and holds up nobody for one who is slow:
 * there is always another thread that goes on with the rest while this one waits.
 */
final class Wave<T> implements Runnable {
    /**
     * So many are visited before what they left to be done is done: a processor that does one thing many times, and then the
     * other, needs less time than one that changes between them.
     */
    static final int AT_ONCE = 512;

    private final Iterator<T> rest;
    private final BiConsumer<T, Consumer<Runnable>> visit;
    private final Executor workers;
    private final Queue<Runnable> left = new ArrayDeque<>();

    /**
     * @param visit waits for nobody, and leaves to be done what may take as long as it likes
     * @param workers have as many threads as are asked of them
     */
    Wave(Iterator<T> rest, BiConsumer<T, Consumer<Runnable>> visit, Executor workers) {
        this.rest = rest;
        this.visit = visit;
        this.workers = workers;
    }

    @Override
    public void run() {
        if (over()) {
            return;
        }
        workers.execute(this);
        for (Runnable next = next(); next != null; next = next()) {
            next.run();
        }
    }

    private synchronized boolean over() {
        return left.isEmpty() && !rest.hasNext();
    }

    private synchronized @Nullable Runnable next() {
        while (left.isEmpty() && rest.hasNext()) {
            for (int visited = 0; visited < AT_ONCE && rest.hasNext(); visited++) {
                visit.accept(rest.next(), left::add);
            }
        }
        return left.poll();
    }
}
