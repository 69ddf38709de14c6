package org.roundtable.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.common.Translations;
import org.roundtable.common.ui.Times;
import org.springframework.stereotype.Component;

/** What reminders say. */
@Component
class ReminderWords {
    private static final int BRIEF = 200;

    private final Translations translations;

    ReminderWords(Translations translations) {
        this.translations = translations;
    }

    /** A sentence that begins with the name of its board. */
    String of(String key, BoardView board, Locale language, Map<String, Object> about) {
        Map<String, Object> all = new HashMap<>(about);
        all.put("board", board.name());
        return translations.getTranslation("reminders." + key, language, all);
    }

    /** One that speaks of a meeting by its title and day. */
    String of(String key, BoardView board, Locale language, MeetingPlan plan) {
        String day = Times.weekdayAndDay(plan.startsAt(), board.zone(), language);
        return of(key, board, language, Map.of("title", plan.title(), "day", day));
    }

    String said(Optional<Answer> answer, Locale language) {
        if (answer.isEmpty()) {
            return translations.getTranslation("reminders.not-said", language);
        }
        if (answer.get().alternate()) {
            return translations.getTranslation("invite.said.ALTERNATE", language);
        }
        return answer.get()
                .way()
                .map(way -> translations.getTranslation(
                        "invite.said.with-way." + answer.get().reply(),
                        language,
                        Map.of("way", translations.getTranslation("invite.way." + way, language))))
                .orElseGet(() -> translations.getTranslation("invite.said.NO", language));
    }

    static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language)
                .format(day);
    }

    /** As much of it as one reads in a list. */
    static String brief(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= BRIEF
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BRIEF)).strip() + "…";
    }
}
