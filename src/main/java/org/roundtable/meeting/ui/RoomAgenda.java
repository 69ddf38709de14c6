package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.ItemState;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingSnapshot;

/** The agenda with what is done, what is open now and what is to come. */
class RoomAgenda extends Section {
    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final transient Rows<Line> rows;
    private transient Optional<AgendaItemId> current = Optional.empty();

    RoomAgenda(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        addClassName("section");
        list.addClassName("room-items");
        none.setText(getTranslation("room.no-agenda"));
        none.addClassName("muted");
        rows = new Rows<>(list, Line::id, this::row);
        add(new H2(getTranslation("room.agenda")), none, list);
    }

    void show(MeetingSnapshot now) {
        current = now.current().map(ItemView::id);
        boolean leads = viewer.leads(now) && now.breakSince().isEmpty();
        List<Line> lines = now.items().stream().map(item -> line(item, leads)).toList();
        none.setVisible(lines.isEmpty());
        rows.show(lines);
    }

    /** The place of an item on the agenda, from 1. */
    static int number(MeetingSnapshot now, AgendaItemId item) {
        return now.items().stream().map(ItemView::id).toList().indexOf(item) + 1;
    }

    private Line line(ItemView item, boolean leads) {
        return new Line(
                item.id(),
                item.plan().title(),
                item.state(),
                (int) item.clock().given().toMinutes(),
                RoomWords.time(this, item.begins(), viewer.zone()),
                leads && item.state() != ItemState.CURRENT);
    }

    private ListItem row(Line line) {
        Span title = new Span(line.title());
        title.addClassName("room-item-title");
        Span state = new Span(getTranslation(
                "room.agenda." + line.state(), Map.of("time", line.begins(), "minutes", line.minutes())));
        state.addClassNames("muted", "small");
        ListItem row = new ListItem(title, state);
        row.getElement().setAttribute("data-state", line.state().name());
        if (line.state() == ItemState.CURRENT) {
            row.getElement().setAttribute("aria-current", "step");
        }
        if (line.canOpen()) {
            row.add(opener(line));
        }
        return row;
    }

    private Button opener(Line line) {
        Button open = new Button(
                getTranslation("room.open"),
                click -> tools.course().open(viewer.board(), viewer.meeting(), current, true, line.id()));
        open.setAriaLabel(getTranslation("room.open.of", Map.of("title", line.title())));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return open;
    }

    /** An item as it stands in the list. */
    private record Line(AgendaItemId id, String title, ItemState state, int minutes, String begins, boolean canOpen) {}
}
