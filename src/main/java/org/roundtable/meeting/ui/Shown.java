package org.roundtable.meeting.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Remembers what is on screen, so that only what differs is touched. */
final class Shown<T> {
    private @Nullable T last;

    /** Whether this differs from what was shown; from now on it is what is shown. */
    boolean differs(T now) {
        boolean differs = !Objects.equals(last, now);
        last = now;
        return differs;
    }
}
