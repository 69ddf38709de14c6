package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.AccessCare;
import org.roundtable.meeting.AccessOutcome;
import org.roundtable.meeting.AccessView;
import org.roundtable.meeting.MeetingId;

/** One access need, and what can come of it. */
class CareRow extends ListItem {
    private final AccessCare care;
    private final BoardId board;
    private final MeetingId meeting;
    private final AccessView need;

    CareRow(AccessCare care, BoardId board, MeetingId meeting, AccessView need) {
        this.care = care;
        this.board = board;
        this.meeting = meeting;
        this.need = need;
        addClassName("access-row");
        getElement().setAttribute("data-outcome", need.outcome().name());
        Span name = new Span(need.person().name());
        name.addClassName("access-name");
        Div actions = new Div();
        actions.addClassName("row");
        for (AccessOutcome outcome : AccessOutcome.values()) {
            if (outcome != AccessOutcome.OPEN && outcome != need.outcome()) {
                actions.add(button(outcome));
            }
        }
        Paragraph said = new Paragraph(AccessWords.outcome(this, need));
        said.addClassName("muted");
        add(new Paragraph(name, new Span(" " + AccessWords.need(this, need))), said, actions);
    }

    private Button button(AccessOutcome outcome) {
        Button button = new Button(getTranslation("access.mark." + outcome), click -> settle(outcome));
        button.setAriaLabel(getTranslation(
                "access.mark.of",
                Map.of(
                        "mark", getTranslation("access.mark." + outcome),
                        "need", AccessWords.kind(this, need.kind()),
                        "name", need.person().name())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void settle(AccessOutcome outcome) {
        if (outcome == AccessOutcome.UNMET) {
            askWhy();
        } else {
            care.settle(board, meeting, need.id(), outcome, "");
        }
    }

    private void askWhy() {
        TextArea reason = new TextArea(getTranslation("access.why"));
        reason.setRequiredIndicatorVisible(true);
        new DeedDialog(
                        "access.unmet",
                        "access.unmet.do",
                        () -> care.settle(board, meeting, need.id(), AccessOutcome.UNMET, reason.getValue()))
                .with("reason", reason)
                .open();
    }
}
