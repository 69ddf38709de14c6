package org.roundtable.live;

import java.util.Optional;

/** A piece of screen that shows a topic. Called on the screen's own thread, in {@code UI.access}. */
@FunctionalInterface
public interface Follower<S> {
    /** Shows the difference between what it shows and this; called with the newest only, never with an older one. */
    void show(S snapshot);

    /**
     * What tells all of this that is new here; none when it has to be shown. Called with the screen's lock, once
     * something has been shown, but not as the screen's person: nobody is signed in. What was only told is shown too as
     * soon as the screen changes for another reason.
     */
    default Optional<Bulletin> bulletin(S snapshot) {
        return Optional.empty();
    }

    /** The topic is gone, or no longer for this audience. */
    default void gone() {}
}
