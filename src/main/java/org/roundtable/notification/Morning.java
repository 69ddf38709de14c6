package org.roundtable.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Seven in the morning. */
final class Morning {
    private static final LocalTime HOUR = LocalTime.of(7, 0);

    private Morning() {}

    /** The next one after a time; where clocks skip it that day, what the clocks show instead. */
    static Instant after(Instant time, ZoneId zone) {
        ZonedDateTime there = time.atZone(zone);
        ZonedDateTime today = there.toLocalDate().atTime(HOUR).atZone(zone);
        ZonedDateTime next = today.toInstant().isAfter(time)
                ? today
                : there.toLocalDate().plusDays(1).atTime(HOUR).atZone(zone);
        return next.toInstant();
    }
}
