package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.roundtable.common.ui.Announcer;
import org.roundtable.common.ui.Empty;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.GuestAgenda;
import org.roundtable.meeting.GuestAgenda.Line;
import org.roundtable.meeting.ItemState;

/** The agenda as guests see it, and what is on now. */
class GuestAgendaPart extends Section {
    private final Paragraph now = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Empty empty = new Empty("meeting-open.agenda.none", "meeting-open.agenda.none-text");
    private final transient Rows<Line> rows = new Rows<>(list, Line::id, this::line);
    private ZoneId zone = ZoneOffset.UTC;

    GuestAgendaPart() {
        addClassName("section");
        now.addClassName("guest-now");
        list.addClassName("guest-agenda");
        add(new H2(getTranslation("meeting-open.agenda")), now, empty, list);
    }

    void show(GuestAgenda agenda) {
        zone = agenda.board().zone();
        String words = standing(agenda);
        if (!words.equals(now.getText())) {
            now.setText(words);
            Announcer.say(this, words);
        }
        List<Line> items = agenda.items();
        empty.setVisible(items.isEmpty());
        list.setVisible(!items.isEmpty());
        rows.show(items);
    }

    private String standing(GuestAgenda agenda) {
        if (agenda.breakSince().isPresent()) {
            return getTranslation("meeting-open.wall.break");
        }
        return agenda.current()
                .map(item -> getTranslation("meeting-open.agenda.now", Map.of("title", item.title())))
                .orElseGet(() -> getTranslation("meeting-open.agenda.state." + agenda.state()));
    }

    private Component line(Line item) {
        Span title = new Span(item.title());
        title.addClassName("guest-item");
        Span facts = new Span(getTranslation(
                item.presenter().isEmpty() ? "meeting-open.agenda.facts" : "meeting-open.agenda.facts-by",
                Map.of(
                        "time", time(item),
                        "minutes", item.minutes(),
                        "purpose", getTranslation("meeting-open.purpose." + item.purpose()),
                        "presenter", item.presenter())));
        facts.addClassName("muted");
        ListItem line = new ListItem(new Div(title), new Div(facts));
        if (item.state() == ItemState.CURRENT) {
            line.getElement().setAttribute("aria-current", "step");
        }
        line.getElement().setAttribute("data-state", item.state().name());
        return line;
    }

    private String time(Line item) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(item.begins().atZone(zone));
    }
}
