package org.roundtable.common.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.TimeZone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;

/** Dates and times as people say them, in the board's time zone and the reader's language. */
public final class Times {
    private Times() {}

    public static String day(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    public static String dayAndTime(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** For what is near: the day of the week, the day, the time, and no year. */
    public static String weekdayAndTime(Instant at, ZoneId zone, Locale locale) {
        DateFormat format = DateFormat.getInstanceForSkeleton("EEEEMMMMdjm", locale);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(at));
    }

    /** The time of day alone. */
    public static String time(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** The day of the week, the day and the year. */
    public static String weekdayAndDay(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** "3 days ago", "in 4 hours"; the largest whole unit, minutes at least. */
    public static String relative(Instant now, Instant then, Locale locale) {
        Duration distance = Duration.between(now, then);
        Direction direction = distance.isNegative() ? Direction.LAST : Direction.NEXT;
        Duration length = distance.abs();
        RelativeDateTimeFormatter format = RelativeDateTimeFormatter.getInstance(locale);
        if (length.toDays() > 0) {
            return format.format(length.toDays(), direction, RelativeUnit.DAYS);
        }
        return length.toHours() > 0
                ? format.format(length.toHours(), direction, RelativeUnit.HOURS)
                : format.format(length.toMinutes(), direction, RelativeUnit.MINUTES);
    }
}
