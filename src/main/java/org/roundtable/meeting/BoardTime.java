package org.roundtable.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/**
 * A moment that was named by the board's clock. An hour that comes twice, when the clock goes back, is meant the first time.
 *
 * @param moved whether the clock skips the named time, so that the next one there is stands for it
 * @param twice whether the named time comes twice
 */
public record BoardTime(Instant at, boolean moved, boolean twice) {
    public static BoardTime of(LocalDateTime local, ZoneId zone) {
        @Nullable ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? new BoardTime(change.getInstant(), true, false)
                : new BoardTime(local.atZone(zone).toInstant(), false, change != null);
    }
}
