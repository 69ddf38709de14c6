package org.roundtable.live;

import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes to one after another in a single thread, which is the cheapest way, and holds up nobody for one who is slow:
 * there is always another thread that goes on with the rest while this one waits.
 */
final class Wave<T> implements Runnable {
    private final Iterator<T> rest;
    private final Consumer<T> visit;
    private final Executor workers;

    /** @param workers have as many threads as are asked of them */
    Wave(Iterator<T> rest, Consumer<T> visit, Executor workers) {
        this.rest = rest;
        this.visit = visit;
        this.workers = workers;
    }

    @Override
    public void run() {
        T next = next();
        if (next != null) {
            workers.execute(this);
        }
        for (; next != null; next = next()) {
            visit.accept(next);
        }
    }

    private synchronized @Nullable T next() {
        return rest.hasNext() ? rest.next() : null;
    }
}
