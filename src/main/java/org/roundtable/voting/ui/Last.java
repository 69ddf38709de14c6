package org.roundtable.voting.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Remembers what is on screen, so that only what differs is touched. */
final class Last<T> {
    private @Nullable T shown;

    /** Whether this differs from what was shown; from now on it is what is shown. */
    boolean differs(T now) {
        boolean differs = !Objects.equals(shown, now);
        shown = now;
        return differs;
    }

    boolean is(T now) {
        return Objects.equals(shown, now);
    }

    @Nullable
    T shown() {
        return shown;
    }
}
