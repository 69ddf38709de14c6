package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.BoardAction;
import org.roundtable.meeting.MeetingSnapshot;

/** What earlier meetings gave people to do, while the meeting goes through it; settled right here. */
class LastTimesActions extends Section {
    private final transient RoomViewer viewer;
    private final transient ActionsTools tools;
    private final transient Rows<ActionItemRow.Line> rows;

    LastTimesActions(RoomViewer viewer, ActionsTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        addClassName("section");
        UnorderedList list = new UnorderedList();
        list.addClassName("room-list");
        rows = new Rows<>(list, line -> line.action().id(), line -> new ActionItemRow(tools, viewer.place(), line));
        add(new H3(getTranslation("actions.last-time")), new Paragraph(getTranslation("actions.last-time.text")), list);
        tools.screens().follow(this, tools.actions().feed(viewer.board()), this::show);
    }

    /** Whether the meeting goes through it now. */
    static boolean wanted(MeetingSnapshot now) {
        return now.current()
                .filter(item -> item.plan().links().stream()
                        .anyMatch(link -> link.kind().equals(SubjectNames.ACTIONS)))
                .isPresent();
    }

    private void show(List<BoardAction> actions) {
        LocalDate today = LocalDate.ofInstant(tools.clock().instant(), viewer.zone());
        rows.show(actions.stream()
                .filter(action -> action.takenUpAt().contains(viewer.meeting()))
                .map(action -> new ActionItemRow.Line(action, action.late(today)))
                .toList());
    }
}
