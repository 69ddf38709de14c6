package org.roundtable.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import org.roundtable.common.Translations;

/** The words of minutes in one language, with times on the board's clock. */
final class MinutesWords {
    private final Translations texts;
    private final Locale language;
    private final ZoneId zone;
    private final LocalDate day;

    /** @param from when the meeting began: times of another day are told with their day */
    MinutesWords(Translations texts, Locale language, ZoneId zone, Instant from) {
        this.texts = texts;
        this.language = Translations.closest(language);
        this.zone = zone;
        this.day = LocalDate.ofInstant(from, zone);
    }

    Locale language() {
        return language;
    }

    Translations texts() {
        return texts;
    }

    String say(String key) {
        return texts.getTranslation(key, language);
    }

    String say(String key, Map<String, Object> arguments) {
        return texts.getTranslation(key, language, arguments);
    }

    String time(Instant at) {
        return LocalDate.ofInstant(at, zone).equals(day)
                ? write(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), at.atZone(zone))
                : moment(at);
    }

    String moment(Instant at) {
        return write(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), at.atZone(zone));
    }

    String weekday(Instant at) {
        return write(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL), at.atZone(zone));
    }

    String day(Instant at) {
        return date(LocalDate.ofInstant(at, zone));
    }

    String date(LocalDate date) {
        return write(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), date);
    }

    String span(Instant from, Instant until) {
        return say("minutes.span", Map.of("from", time(from), "until", time(until)));
    }

    String zone() {
        return zone.getDisplayName(TextStyle.FULL, language);
    }

    /** Few fonts have the narrow blank that stands before "PM". */
    private String write(DateTimeFormatter format, TemporalAccessor time) {
        return format.withLocale(language).format(time).replace('\u202F', '\u00A0');
    }
}
