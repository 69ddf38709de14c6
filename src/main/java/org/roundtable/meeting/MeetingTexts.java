package org.roundtable.meeting;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.roundtable.common.Translations;
import org.roundtable.common.ui.Times;
import org.springframework.stereotype.Component;

/** What is written about a plan where there is no screen. */
@Component
class MeetingTexts {
    private final Translations translations;

    MeetingTexts(Translations translations) {
        this.translations = translations;
    }

    String of(String key, Locale language, Map<String, Object> arguments) {
        return translations.getTranslation(key, language, arguments);
    }

    String day(MeetingPlan plan, ZoneId zone, Locale language) {
        return Times.weekdayAndDay(plan.startsAt(), zone, language);
    }

    /** Title, day and time by the board's clock, place and link, a line each. */
    String plan(MeetingPlan plan, ZoneId zone, Locale language) {
        StringBuilder lines = new StringBuilder(plan.title()).append('\n').append(when(plan, zone, language));
        if (!plan.place().isEmpty()) {
            lines.append('\n').append(of("invite.mail.place", language, Map.of("place", plan.place())));
        }
        if (!plan.link().isEmpty()) {
            lines.append('\n').append(of("invite.mail.online", language, Map.of("link", plan.link())));
        }
        return lines.toString();
    }

    private String when(MeetingPlan plan, ZoneId zone, Locale language) {
        PlanWhen when = new PlanWhen(plan, zone, language);
        String hours = of(when.key(), language, when.arguments());
        return of("meeting.when-in-zone", language, Map.of("when", hours, "zone", zone(zone, language)));
    }

    String zone(ZoneId zone, Locale language) {
        return zone.getDisplayName(TextStyle.FULL, language);
    }
}
