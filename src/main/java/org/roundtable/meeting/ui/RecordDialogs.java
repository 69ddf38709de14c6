package org.roundtable.meeting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.roundtable.board.MemberView;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.ActionItemId;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.EntryId;
import org.roundtable.meeting.EntryKind;
import org.roundtable.meeting.NewAction;
import org.roundtable.security.PersonBadge;

/** Puts down a decision, an action or a thought for later. */
final class RecordDialogs {
    private final RoomViewer viewer;
    private final RoomTools tools;

    RecordDialogs(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
    }

    void decide(Optional<AgendaItemId> about) {
        put("room.decide", "room.decision", EntryKind.DECISION, about);
    }

    void park(Optional<AgendaItemId> about) {
        put("room.park", "room.thought", EntryKind.PARKED, about);
    }

    void act(Optional<AgendaItemId> about) {
        ActionItemId id = ActionItemId.next();
        TextArea text = text("room.action");
        List<PersonBadge> people = tools.boards().members(viewer.board()).stream()
                .map(MemberView::person)
                .toList();
        PersonField owner = new PersonField("room.owner", people);
        DatePicker due = new DatePicker();
        due.setLabel(due.getTranslation("room.due"));
        due.setManualValidation(true);
        due.setMin(LocalDate.ofInstant(tools.clock().instant(), viewer.zone()));
        new DeedDialog("room.act", "room.act", () -> {
                    PersonId who = owner.getOptionalValue().map(PersonBadge::id).orElse(null);
                    NewAction action = new NewAction(about, text.getValue(), who, due.getValue());
                    tools.records().act(viewer.board(), viewer.meeting(), id, action);
                })
                .with("text", text)
                .with("owner", owner)
                .with("due", due)
                .open();
    }

    private void put(String titleKey, String labelKey, EntryKind kind, Optional<AgendaItemId> about) {
        EntryId id = EntryId.next();
        TextArea text = text(labelKey);
        new DeedDialog(
                        titleKey,
                        titleKey,
                        () -> tools.records().put(viewer.board(), viewer.meeting(), id, kind, about, text.getValue()))
                .with("text", text)
                .open();
    }

    private static TextArea text(String labelKey) {
        TextArea text = new TextArea();
        text.setLabel(text.getTranslation(labelKey));
        text.setManualValidation(true);
        text.setMinRows(2);
        text.setWidthFull();
        text.focus();
        return text;
    }
}
