package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.roundtable.common.ui.Confirm;
import org.roundtable.meeting.ActionView;
import org.roundtable.meeting.EntryKind;
import org.roundtable.meeting.EntryView;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.RecordSnapshot;

/** What the meeting has decided, given somebody to do, and put off, for everybody on the board to read. */
class RecordPart extends Section {
    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final RecordList<EntryView> decisions;
    private final RecordList<ActionView> actions;
    private final RecordList<EntryView> parked;
    private final Paragraph none = new Paragraph();

    RecordPart(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        addClassName("section");
        decisions = new RecordList<>("room.decisions", EntryView::id, this::row);
        actions = new RecordList<>("room.actions", ActionView::id, this::row);
        parked = new RecordList<>("room.parked", EntryView::id, this::row);
        none.setText(getTranslation("room.nothing-recorded"));
        none.addClassName("muted");
        add(new H2(getTranslation("room.recorded")), none, decisions, actions, parked);
        setVisible(false);
    }

    void show(MeetingSnapshot now) {
        setVisible(now.startedAt().isPresent());
    }

    void show(RecordSnapshot now) {
        decisions.show(now.all(EntryKind.DECISION));
        actions.show(now.actions());
        parked.show(now.all(EntryKind.PARKED));
        none.setVisible(now.entries().isEmpty() && now.actions().isEmpty());
    }

    private ListItem row(EntryView entry) {
        ListItem row = new ListItem(text(entry.text()));
        if (viewer.facilitator()) {
            row.add(takeBack(
                    entry.text(), () -> tools.records().takeBack(viewer.board(), viewer.meeting(), entry.id())));
        }
        return row;
    }

    private ListItem row(ActionView action) {
        String due = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(action.due());
        Span who = new Span(
                getTranslation("room.action.who", Map.of("who", action.owner().name(), "due", due)));
        who.addClassNames("muted", "small");
        ListItem row = new ListItem(text(action.text()), who);
        if (viewer.facilitator()) {
            row.add(takeBack(
                    action.text(),
                    () -> tools.records().takeBackAction(viewer.board(), viewer.meeting(), action.id())));
        }
        return row;
    }

    private static Span text(String words) {
        Span text = new Span(words);
        text.addClassName("room-text");
        return text;
    }

    private Button takeBack(String what, Runnable deed) {
        Button back = new Button(
                getTranslation("room.take-back"),
                click -> Confirm.ask(this, "room.take-back.title", "room.take-back.text", "room.take-back", deed));
        back.setAriaLabel(getTranslation("room.take-back.of", Map.of("what", what)));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return back;
    }
}
