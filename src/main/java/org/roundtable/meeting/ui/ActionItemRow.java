package org.roundtable.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.Translations;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.ActionState;
import org.roundtable.meeting.BoardAction;

/** One thing to be done: whose it is, until when, and for its owner and facilitators what they can say of it. */
class ActionItemRow extends ListItem {
    private final transient ActionsTools tools;
    private final transient BoardView board;
    private final transient BoardAction action;

    ActionItemRow(ActionsTools tools, BoardView board, Line line) {
        this.tools = tools;
        this.board = board;
        this.action = line.action();
        Span text = new Span(action.text());
        text.addClassName("action-text");
        Span who = new Span(
                getTranslation("room.action.who", Map.of("who", action.owner().name(), "due", due())));
        who.addClassNames("muted", "small");
        add(text, who);
        action.from().ifPresent(from -> add(from(from)));
        if (line.late() || action.state() != ActionState.OPEN) {
            add(state(line.late()));
        }
        if (board.role() == Role.FACILITATOR
                || action.owner().id().equals(tools.me().id())) {
            add(buttons());
        }
    }

    private Span from(String title) {
        Span from = new Span(getTranslation("actions.from", Map.of("title", title)));
        from.addClassNames("muted", "small");
        return from;
    }

    private Span state(boolean late) {
        String key = late ? "actions.late" : "actions.state." + action.state();
        Span badge = new Span(getTranslation(key, Map.of("why", action.reason())));
        badge.addClassName("badge");
        badge.getElement().setAttribute("data-kind", kind(late));
        return badge;
    }

    private String kind(boolean late) {
        if (late) {
            return "warn";
        }
        return action.state() == ActionState.DONE ? "success" : "info";
    }

    private Div buttons() {
        Div buttons = new Div();
        buttons.addClassName("action-buttons");
        if (action.state() == ActionState.OPEN) {
            Button done = button("actions.finish", () -> tools.actions().finish(board.id(), action.id()));
            done.removeThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(done, button("actions.move", this::askMove), button("actions.drop", this::askDrop));
        } else {
            buttons.add(button("actions.reopen", () -> tools.actions().reopen(board.id(), action.id())));
        }
        return buttons;
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.setAriaLabel(getTranslation("actions.of", Map.of("deed", getTranslation(key), "what", action.text())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void askMove() {
        DatePicker due = new DatePicker(getTranslation("actions.due"));
        due.setManualValidation(true);
        due.setMin(LocalDate.ofInstant(tools.clock().instant(), board.zone()));
        due.setValue(action.due());
        new DeedDialog(
                        "actions.move",
                        "actions.move",
                        () -> tools.actions().move(board.id(), action.id(), due.getValue()))
                .with("due", due)
                .open();
    }

    private void askDrop() {
        TextArea reason = new TextArea(getTranslation("actions.reason"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        new DeedDialog(
                        "actions.drop",
                        "actions.drop",
                        () -> tools.actions().drop(board.id(), action.id(), reason.getValue()))
                .with("reason", reason)
                .open();
    }

    private String due() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Translations.closest(UI.getCurrent().getLocale()))
                .format(action.due());
    }

    /** @param late whether its day is over */
    record Line(BoardAction action, boolean late) {}
}
