package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.roundtable.meeting.LocalPlan;
import org.roundtable.meeting.MeetingPlan;

/** How the search for a date is spoken of. */
final class DateWords {
    private DateWords() {}

    /** What people are asked. */
    static String question(Component on, LocalPlan plan) {
        return on.getTranslation("dates.question", Map.of("title", plan.title().strip()));
    }

    /** What kind of meeting it is, how long and where. */
    static String explanation(Component on, LocalPlan plan) {
        String kind = kindAndLength(
                on, MeetingWords.kind(on, plan.kind()), plan.length().toMinutes());
        return plan.place().isBlank() ? kind : kind + "\n" + plan.place().strip();
    }

    static String explanation(Component on, MeetingPlan plan) {
        return kindAndLength(
                on, MeetingWords.kind(on, plan.kind()), plan.length().toMinutes());
    }

    private static String kindAndLength(Component on, String kind, long minutes) {
        return on.getTranslation(
                "dates.kind-and-length", Map.of("kind", kind, "length", MeetingWords.minutes(on, minutes)));
    }
}
