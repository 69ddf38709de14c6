package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.MeetingKind;
import org.roundtable.meeting.MeetingPlan;
import org.roundtable.meeting.PlanWhen;
import org.roundtable.meeting.Purpose;

/** How meetings are spoken of. */
final class MeetingWords {
    private MeetingWords() {}

    static Locale locale(Component on) {
        return on.getUI()
                .or(() -> java.util.Optional.ofNullable(UI.getCurrent()))
                .orElseThrow()
                .getLocale();
    }

    /** The day with the time from beginning to end. */
    static String when(Component on, MeetingPlan plan, ZoneId zone) {
        PlanWhen when = new PlanWhen(plan, zone, locale(on));
        return on.getTranslation(when.key(), when.arguments());
    }

    /** The same, and which clock it is. */
    static String whenInZone(Component on, MeetingPlan plan, ZoneId zone) {
        return on.getTranslation("meeting.when-in-zone", Map.of("when", when(on, plan, zone), "zone", zone(on, zone)));
    }

    static String time(Component on, Instant at, ZoneId zone) {
        return Times.time(at, zone, locale(on));
    }

    /** The time zone by its name, such as "Mountain Time". */
    static String zone(Component on, ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, locale(on));
    }

    static String kind(Component on, MeetingKind kind) {
        return on.getTranslation("meeting.kind." + kind);
    }

    static String purpose(Component on, Purpose purpose) {
        return on.getTranslation("meeting.purpose." + purpose);
    }

    static String minutes(Component on, long minutes) {
        return on.getTranslation("meeting.minutes", Map.of("n", minutes));
    }

    /** Where one goes: the room, online, or both. */
    static String where(Component on, MeetingPlan plan) {
        if (plan.link().isEmpty()) {
            return plan.place();
        }
        return plan.place().isEmpty()
                ? on.getTranslation("meeting.online")
                : on.getTranslation("meeting.place-and-online", Map.of("place", plan.place()));
    }
}
