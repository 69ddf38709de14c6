package org.roundtable.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.roundtable.common.ui.Times;

/**
 * When a meeting is, in words: its day, from when to when. A meeting that goes on after midnight has both its days, one
 * during which the clock is changed the name of the time that then holds.
 */
public record PlanWhen(MeetingPlan plan, ZoneId zone, Locale language) {
    /** The key of the text that says it. */
    public String key() {
        return lastDay().equals(day(plan.startsAt())) ? "meeting.when" : "meeting.when-over-midnight";
    }

    public Map<String, Object> arguments() {
        return Map.of(
                "day", Times.weekdayAndDay(plan.startsAt(), zone, language),
                "from", time(plan.startsAt()),
                "nextDay", Times.weekdayAndDay(plan.endsAt(), zone, language),
                "to", time(plan.endsAt()));
    }

    /** The end of a day belongs to it. */
    private LocalDate lastDay() {
        return day(plan.endsAt().minusNanos(1));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private String time(Instant at) {
        String time = Times.time(at, zone, language);
        boolean changed = !zone.getRules()
                .getOffset(plan.startsAt())
                .equals(zone.getRules().getOffset(plan.endsAt()));
        return changed ? time + " " + DateTimeFormatter.ofPattern("z", language).format(at.atZone(zone)) : time;
    }
}
