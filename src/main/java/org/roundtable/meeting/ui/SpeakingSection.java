package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.common.ui.DataTable;
import org.roundtable.meeting.SeatSpeaking;

/** How long those spoke, taken together, who hold a seat of each kind. */
class SpeakingSection extends TablePart {
    SpeakingSection(List<SeatSpeaking> speaking) {
        super("participation.speaking");
        if (speaking.isEmpty()) {
            tell("participation.speaking.none");
        } else {
            draw(speaking);
        }
    }

    private void draw(List<SeatSpeaking> speaking) {
        DataTable table = table(
                "participation.speaking.table",
                Stream.of("seat", "people", "turns", "time", "part")
                        .map(name -> getTranslation("participation." + name))
                        .toList());
        long all = speaking.stream()
                .map(SeatSpeaking::time)
                .mapToLong(Duration::toSeconds)
                .sum();
        speaking.forEach(one -> fill(
                table,
                new Span(seat(one.seat())),
                new Span(Integer.toString(one.people())),
                new Span(Integer.toString(one.turns())),
                new Span(RoomWords.length(this, one.time())),
                new Span(getTranslation("participation.percent", Map.of("n", percent(one, all))))));
    }

    private static long percent(SeatSpeaking one, long all) {
        return all == 0 ? 0 : Math.round(100.0 * one.time().toSeconds() / all);
    }
}
