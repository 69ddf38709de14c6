package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingId;

/** Something a member has proposed, for facilitators to answer. */
class ProposedRow extends ListItem {
    private final MeetingTools tools;
    private final MeetingViewer viewer;
    private final MeetingId meeting;
    private final ItemView item;

    ProposedRow(MeetingTools tools, MeetingViewer viewer, MeetingId meeting, ItemView item) {
        this.tools = tools;
        this.viewer = viewer;
        this.meeting = meeting;
        this.item = item;
        addClassNames("card", "agenda-proposed");
        Paragraph by = new Paragraph(getTranslation(
                "agenda.proposed-by",
                Map.of("who", item.proposedBy().name(), "minutes", item.plan().minutes())));
        by.addClassName("muted");
        add(new H3(item.plan().title()), by);
        if (!item.plan().notes().isEmpty()) {
            add(new Paragraph(item.plan().notes()));
        }
        if (viewer.facilitator()) {
            add(answers());
        }
    }

    private Div answers() {
        Map<String, Object> named = Map.of("title", item.plan().title());
        Button accept = new Button(getTranslation("agenda.accept"));
        accept.setAriaLabel(getTranslation("agenda.accept.of", named));
        accept.setDisableOnClick(true);
        accept.addClickListener(click -> {
            try {
                tools.answers().accept(viewer.board(), meeting, item.id());
            } finally {
                accept.setEnabled(true);
            }
        });
        Button decline = new Button(getTranslation("agenda.decline"), click -> askWhy());
        decline.setAriaLabel(getTranslation("agenda.decline.of", named));
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        Div answers = new Div(accept, decline);
        answers.addClassName("row");
        return answers;
    }

    private void askWhy() {
        TextArea reason = new TextArea(getTranslation("agenda.decline.reason"));
        reason.setRequiredIndicatorVisible(true);
        new DeedDialog(
                        "agenda.decline",
                        "agenda.decline.do",
                        () -> tools.answers().decline(viewer.board(), meeting, item.id(), reason.getValue()))
                .telling(new Paragraph(getTranslation(
                        "agenda.decline.text", Map.of("who", item.proposedBy().name()))))
                .with("reason", reason)
                .open();
    }
}
