package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Empty;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.GuestId;
import org.roundtable.meeting.GuestView;

/** The guests of a meeting, for facilitators. */
class GuestList extends Div {
    private final transient Consumer<GuestId> removing;
    private final UnorderedList list = new UnorderedList();
    private final Empty empty = new Empty("meeting-open.guests.none", "meeting-open.guests.none-text");
    private final transient Rows<GuestView> rows = new Rows<>(list, GuestView::id, this::line);

    GuestList(Consumer<GuestId> removing) {
        this.removing = removing;
        addClassName("section");
        list.addClassName("sessions");
        add(new H2(getTranslation("meeting-open.guests")), empty, list);
    }

    void show(List<GuestView> guests) {
        empty.setVisible(guests.isEmpty());
        list.setVisible(!guests.isEmpty());
        rows.show(guests);
    }

    private Component line(GuestView guest) {
        Span name = new Span(guest.name());
        Span here = new Span(getTranslation(guest.here() ? "meeting-open.guests.here" : "meeting-open.guests.left"));
        here.addClassName("muted");
        Button remove = new Button(
                getTranslation("meeting-open.guests.remove"),
                click -> Confirm.ask(
                        this,
                        "meeting-open.guests.remove",
                        "meeting-open.guests.remove-text",
                        "meeting-open.guests.remove",
                        () -> removing.accept(guest.id())));
        remove.setAriaLabel(getTranslation("meeting-open.guests.remove-of", Map.of("name", guest.name())));
        return new ListItem(name, here, remove);
    }
}
