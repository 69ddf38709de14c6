package org.roundtable.live;

/** A piece of screen that shows a topic. Called on the screen's own thread, in {@code UI.access}. */
@FunctionalInterface
public interface Follower<S> {
    /** Shows the difference between what it shows and this; called with the newest only, never with an older one. */
    void show(S snapshot);

    /** The topic is gone, or no longer for this audience. */
    default void gone() {}
}
