package org.roundtable.meeting;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When, where and how a meeting is held, by the board's clock. For the limits see {@link MeetingPlan}.
 *
 * @param startsAt what the board's clock shows
 */
public record LocalPlan(
        MeetingKind kind, String title, LocalDateTime startsAt, Duration length, String place, String link) {
    public static LocalPlan of(MeetingPlan plan, ZoneId zone) {
        return new LocalPlan(
                plan.kind(),
                plan.title(),
                plan.startsAt().atZone(zone).toLocalDateTime(),
                plan.length(),
                plan.place(),
                plan.link());
    }

    MeetingPlan in(ZoneId zone) {
        return new MeetingPlan(kind, title, BoardTime.of(startsAt, zone).at(), length, place, link);
    }

    LocalPlan at(LocalDateTime otherStart) {
        return new LocalPlan(kind, title, otherStart, length, place, link);
    }

    /** The same for a later meeting of the series, which moves by as many days as the changed one does. */
    LocalPlan forLater(LocalDateTime changedWas, LocalDateTime later) {
        long days = ChronoUnit.DAYS.between(changedWas.toLocalDate(), startsAt.toLocalDate());
        return at(later.toLocalDate().plusDays(days).atTime(startsAt.toLocalTime()));
    }
}
