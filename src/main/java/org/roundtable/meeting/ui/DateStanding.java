package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.meeting.MeetingPlan;
import org.roundtable.voting.count.DateResult;

/** Which times suit best by what was said so far, as the count of the poll has it. */
record DateStanding(DateResult counted) {
    /** One, several that are level, or none. */
    List<Integer> best() {
        return Stream.concat(counted.winners().stream(), counted.ties().stream().flatMap(tie -> tie.tied().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    boolean level() {
        return best().size() > 1;
    }

    boolean answered() {
        return counted.slots().stream().anyMatch(slot -> slot.canCome() + slot.no() > 0);
    }

    DateResult.Slot slot(int number) {
        return counted.slots().get(number);
    }

    String said(Component on, List<Instant> times, MeetingPlan plan, ZoneId zone) {
        if (!answered()) {
            return on.getTranslation("dates.nobody-yet");
        }
        String best = best().stream()
                .map(slot -> MeetingWords.when(on, plan.at(times.get(slot)), zone))
                .collect(Collectors.joining("; "));
        String key = best.isEmpty() ? "dates.none-can" : level() ? "dates.level" : "dates.best";
        return on.getTranslation(key, Map.of("when", best));
    }
}
