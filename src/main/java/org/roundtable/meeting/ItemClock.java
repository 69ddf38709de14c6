package org.roundtable.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How much time an item of the agenda has and has used. Screens count on from it by themselves.
 *
 * @param given with what was added
 * @param spent before {@code runningSince}
 * @param runningSince none while the clock stands
 */
public record ItemClock(Duration given, Duration spent, Optional<Instant> runningSince) {
    /** How much is left, below zero when it took longer. */
    public Duration left(Instant now) {
        return given.minus(used(now));
    }

    public Duration used(Instant now) {
        return spent.plus(
                runningSince.map(since -> Duration.between(since, now)).orElse(Duration.ZERO));
    }
}
