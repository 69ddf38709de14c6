package org.roundtable.live;

import java.util.concurrent.Executor;

/** The browser tab of a screen. Runs what it is given with the tab's lock, and pushes what that changed. */
@FunctionalInterface
interface Tab extends Executor {
    /** True when the browser has taken all that was sent; else {@code then} is run as soon as it has. */
    default boolean free(Runnable then) {
        return true;
    }

    /** With the lock: what the next push shows came at this time at the earliest. */
    default void carries(long since) {}

    /** Something new goes along with what the tab was woken for already. */
    default void spared() {}
}
