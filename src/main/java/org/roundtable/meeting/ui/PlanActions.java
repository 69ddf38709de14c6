package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;

/** What facilitators can do to the plan of a meeting. */
class PlanActions extends Div {
    private final MeetingTools tools;
    private final MeetingViewer viewer;
    private final MeetingId meeting;

    PlanActions(MeetingTools tools, MeetingViewer viewer, MeetingId meeting) {
        this.tools = tools;
        this.viewer = viewer;
        this.meeting = meeting;
        addClassName("row");
        Anchor change = new Anchor(MeetingLinks.change(viewer.board(), meeting), getTranslation("meeting.change"));
        change.addClassNames("meeting-button", "meeting-button-quiet");
        add(change, new Button(getTranslation("meeting.cancel"), click -> askWhy()));
    }

    private void askWhy() {
        TextArea reason = new TextArea(getTranslation("meeting.cancel.reason"));
        reason.setRequiredIndicatorVisible(true);
        ScopeChoice scope = new ScopeChoice(tools.planning().later(viewer.board(), meeting));
        DeedDialog dialog = new DeedDialog(
                "meeting.cancel",
                "meeting.cancel.do",
                () -> tools.planning().cancel(viewer.board(), meeting, reason.getValue(), scope.scope()));
        dialog.telling(new Paragraph(getTranslation("meeting.cancel.text")))
                .with("reason", reason)
                .telling(scope)
                .open();
    }
}
