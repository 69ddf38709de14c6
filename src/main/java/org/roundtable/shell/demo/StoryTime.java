package org.roundtable.shell.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns "three days ago at twenty to nine" into a moment. */
final class StoryTime {
    private static final Pattern RELATIVE = Pattern.compile("([+-]\\d+)d(?: (\\d\\d:\\d\\d))?");
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Instant now;
    private final ZoneId zone;

    StoryTime(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** When something was done, never later than now. */
    Instant past(String words) {
        Instant at = moment(words);
        return at.isBefore(now) ? at : now;
    }

    /** A deadline; in the evening of its day. */
    @Nullable
    Instant deadline(@Nullable String words) {
        return words == null ? null : moment(words);
    }

    private Instant moment(String words) {
        Matcher parts = RELATIVE.matcher(words);
        if (!parts.matches()) {
            throw new IllegalArgumentException(words + " is no time");
        }
        LocalTime time = parts.group(2) == null ? EVENING : LocalTime.parse(parts.group(2));
        return ZonedDateTime.ofInstant(now, zone)
                .plusDays(Integer.parseInt(parts.group(1)))
                .with(time)
                .toInstant();
    }
}
