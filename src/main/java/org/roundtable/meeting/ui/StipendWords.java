package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.StipendView;

/** How stipends are spoken of. Texts are taken from the screen at once, since a download runs without one. */
class StipendWords {
    private final Component screen;
    private final ZoneId zone;
    private final List<String> headings;
    private final Map<Boolean, String> states;
    private final String file;

    StipendWords(Component screen, ZoneId zone) {
        this.screen = screen;
        this.zone = zone;
        this.headings = Stream.of("person", "meeting", "day", "kind", "amount", "state", "paid-on")
                .map(name -> screen.getTranslation("stipend.csv." + name))
                .toList();
        this.states = Map.of(
                true, screen.getTranslation("stipend.csv.is-paid"), false, screen.getTranslation("stipend.csv.is-due"));
        this.file = screen.getTranslation("stipend.file") + ".csv";
    }

    String state(StipendView one) {
        return one.paidAt()
                .map(at -> screen.getTranslation(
                        "stipend.paid", Map.of("day", Times.day(at, zone, MeetingWords.locale(screen)))))
                .orElseGet(() -> screen.getTranslation("stipend.due"));
    }

    List<String> headings() {
        return headings;
    }

    String file() {
        return file;
    }

    /** The cells of one line; days and numbers as every spreadsheet takes them. */
    Stream<String> cells(StipendView one) {
        return Stream.of(
                one.person().name(),
                one.plan().title(),
                one.plan().startsAt().atZone(zone).toLocalDate().toString(),
                one.kind(),
                java.math.BigDecimal.valueOf(one.amount().hundredths(), 2).toPlainString(),
                String.valueOf(states.get(one.paidAt().isPresent())),
                one.paidAt().map(at -> at.atZone(zone).toLocalDate().toString()).orElse(""));
    }
}
