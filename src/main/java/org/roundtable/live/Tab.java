package org.roundtable.live;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The browser tab of a screen. Runs what it is given with the tab's lock, and pushes what that changed. */
@FunctionalInterface
interface Tab extends Executor {
    /** True when the browser has taken all that was sent; else {@code then} is run as soon as it has. */
    default boolean free(Runnable then) {
        return true;
    }

    /**
     * Tells the browser something at once, when nobody holds the lock, nothing else waits for the browser, and there is
     * something to tell.
     *
     * @param bulletin asked for with the lock
     * @param since when the oldest came of what it tells, as {@link System#nanoTime} tells it
     * @param later does at once what takes as long as the browser likes
     * @return false when nothing was told
     */
    default boolean tell(Supplier<Optional<Bulletin>> bulletin, long since, Consumer<Runnable> later) {
        return false;
    }

    /** With the lock: what the next push shows came at this time at the earliest. */
    default void carries(long since) {}

    /** Something new goes along with what the tab was woken for already. */
    default void spared() {}
}
