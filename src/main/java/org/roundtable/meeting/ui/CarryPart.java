package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Times;
import org.roundtable.live.Topic;
import org.roundtable.meeting.BoardAction;
import org.roundtable.meeting.CarryOffer;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.ProposedMinutes;

/** Minutes that wait for their approval and actions still open, each put on this agenda by one tap. */
class CarryPart extends Div {
    private final MeetingTools tools;
    private final MeetingViewer viewer;
    private final MeetingId meeting;
    private final Rows<Object> rows;
    private @Nullable List<Topic> onAgenda;
    private @Nullable List<?> open;

    CarryPart(MeetingTools tools, MeetingViewer viewer, MeetingId meeting) {
        this.tools = tools;
        this.viewer = viewer;
        this.meeting = meeting;
        addClassNames("card", "agenda-unfinished");
        UnorderedList list = new UnorderedList();
        list.addClassName("agenda-offers");
        rows = new Rows<>(
                list, offer -> offer instanceof ProposedMinutes minutes ? minutes.meeting() : "actions", this::row);
        add(new H3(getTranslation("agenda.carry")), list);
        setVisible(false);
        tools.screens().follow(this, tools.actions().feed(viewer.board()), this::show);
    }

    /** Looked for anew when the agenda is about something else. */
    void show(MeetingSnapshot shown) {
        List<Topic> now = shown.items().stream()
                .flatMap(item -> item.plan().links().stream())
                .toList();
        if (!now.equals(onAgenda)) {
            onAgenda = now;
            offer();
        }
    }

    private void show(List<BoardAction> actions) {
        List<?> now = actions.stream()
                .map(action -> Map.entry(action.id(), action.state()))
                .toList();
        if (!Objects.equals(now, open)) {
            open = now;
            offer();
        }
    }

    private void offer() {
        CarryOffer offer = tools.carrying().offered(viewer.board(), meeting);
        setVisible(!offer.nothing());
        rows.show(Stream.concat(
                        offer.minutes().stream(), Stream.of(offer.openActions()).filter(count -> count > 0))
                .map(Object.class::cast)
                .toList());
    }

    private Component row(Object offer) {
        ListItem row = offer instanceof ProposedMinutes minutes ? minutes(minutes) : actions(offer);
        row.addClassName("row");
        return row;
    }

    private ListItem minutes(ProposedMinutes minutes) {
        Map<String, Object> named =
                Map.of("title", minutes.title(), "day", Times.day(minutes.heldAt(), viewer.zone(), getLocale()));
        Button put = button(
                "agenda.carry.minutes.put",
                () -> tools.carrying()
                        .putMinutes(
                                viewer.board(),
                                meeting,
                                minutes.meeting(),
                                getTranslation("minutes.subject.minutes", named)));
        put.setAriaLabel(getTranslation("agenda.carry.minutes.put.of", named));
        return new ListItem(new Span(getTranslation("agenda.carry.minutes", named)), put);
    }

    private ListItem actions(Object count) {
        Button put = button(
                "agenda.carry.actions.put",
                () -> tools.carrying()
                        .putActions(viewer.board(), meeting, getTranslation("agenda.carry.actions.title")));
        return new ListItem(new Span(getTranslation("agenda.carry.actions", Map.of("n", count))), put);
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(getTranslation(key));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                deed.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
