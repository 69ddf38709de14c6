package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.OrderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roundtable.common.ui.Announcer;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;

/** The items of an agenda in their order. Facilitators move them by buttons, by the arrow keys, or by dragging. */
@JsModule("./rank-drag.ts")
class AgendaList extends OrderedList {
    private final MeetingTools tools;
    private final MeetingViewer viewer;
    private final MeetingId meeting;
    private final SubjectNames names;
    private final DocumentDesk documents;
    private final Map<AgendaItemId, AgendaRow> rows = new HashMap<>();
    private List<ItemView> shown = List.of();

    AgendaList(
            MeetingTools tools, MeetingViewer viewer, MeetingId meeting, SubjectNames names, DocumentDesk documents) {
        this.tools = tools;
        this.viewer = viewer;
        this.meeting = meeting;
        this.names = names;
        this.documents = documents;
        addClassName("agenda");
        getElement().setAttribute("aria-label", getTranslation("agenda.heading"));
        getElement()
                .addEventListener(
                        "rank-drop",
                        dropped -> drop(
                                dropped.getEventData().get("event.detail.from").asInt(),
                                dropped.getEventData().get("event.detail.to").asInt()))
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
    }

    /** @param open whether anything of it can still be changed */
    void show(MeetingSnapshot snapshot, boolean open) {
        shown = snapshot.items();
        setVisible(!shown.isEmpty());
        shown.forEach(item -> names.need(item.plan().links()));
        Set<AgendaItemId> kept = new HashSet<>();
        shown.forEach(item -> kept.add(item.id()));
        rows.entrySet().removeIf(row -> {
            boolean gone = !kept.contains(row.getKey());
            if (gone) {
                remove(row.getValue());
            }
            return gone;
        });
        boolean consentBefore = false;
        for (int place = 0; place < shown.size(); place++) {
            ItemView item = shown.get(place);
            AgendaRow row = rows.computeIfAbsent(item.id(), this::row);
            boolean consent = item.plan().consent();
            row.show(item, new AgendaRow.Stand(place, shown.size(), consent && !consentBefore, open));
            put(row, place);
            consentBefore = consent;
        }
        rows.values().forEach(AgendaRow::focusAgain);
    }

    private AgendaRow row(AgendaItemId item) {
        DocumentList laid = new DocumentList(documents, Optional.of(item));
        return new AgendaRow(tools, viewer, meeting, names, laid, this::move);
    }

    /** Moves as few rows as can be: a row that is moved loses the keyboard. */
    private void put(Component row, int place) {
        while (place < getComponentCount() && !getComponentAt(place).equals(row)) {
            if (place + 1 < getComponentCount() && getComponentAt(place + 1).equals(row)) {
                remove(getComponentAt(place));
            } else {
                addComponentAtIndex(place, row);
            }
        }
        if (place >= getComponentCount()) {
            add(row);
        }
    }

    private void drop(int from, int to) {
        if (viewer.facilitator() && from >= 0 && from < shown.size()) {
            move(shown.get(from), to);
        }
    }

    private void move(ItemView item, int to) {
        if (to >= 0 && to < shown.size()) {
            tools.agenda().move(viewer.board(), meeting, item.id(), to);
            Announcer.say(
                    this,
                    getTranslation(
                            "agenda.moved", Map.of("title", item.plan().title(), "place", to + 1, "of", shown.size())));
        }
    }
}
