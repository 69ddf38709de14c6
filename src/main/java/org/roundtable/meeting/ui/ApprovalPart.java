package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Times;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.ApprovalChoice;
import org.roundtable.meeting.MeetingId;

/** Where a facilitator puts down that minutes are approved: by one tap when a meeting has passed them. */
class ApprovalPart extends Div {
    private final transient RoomViewer viewer;
    private final transient MinutesTools tools;
    private final int version;

    ApprovalPart(RoomViewer viewer, MinutesTools tools, int version) {
        this.viewer = viewer;
        this.tools = tools;
        this.version = version;
        addClassName("stack-s");
        Button other = new Button(
                getTranslation("minutes.approve"), click -> new ApprovalDialog(viewer, tools, version).open());
        Optional<ApprovalChoice> passed =
                tools.approvals().choices(viewer.board(), viewer.meeting()).meetings().stream()
                        .findFirst();
        passed.ifPresentOrElse(this::offer, () -> other.addThemeVariants(ButtonVariant.PRIMARY));
        Div buttons = new Div(other);
        buttons.addClassName("row");
        passed.ifPresent(at -> buttons.addComponentAsFirst(approve(at)));
        add(buttons);
    }

    private void offer(ApprovalChoice at) {
        add(new Paragraph(getTranslation(
                "minutes.consent.at",
                Map.of("title", at.title(), "day", Times.day(at.at(), viewer.zone(), getLocale())))));
    }

    private Button approve(ApprovalChoice at) {
        Button approve = new Button(
                getTranslation("minutes.consent.approve"),
                click -> Confirm.ask(
                        this,
                        "minutes.consent.ask",
                        "minutes.consent.text",
                        Map.of("n", version, "at", at.title()),
                        "minutes.consent.approve",
                        () -> approved((MeetingId) at.id())));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        return approve;
    }

    private void approved(MeetingId at) {
        tools.approvals().byConsent(viewer.board(), viewer.meeting(), version, at);
        Toast.show(getTranslation("minutes.approved.done"));
    }
}
