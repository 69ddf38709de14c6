package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLead;

/** Asks why nobody ended a meeting, and ends it. */
final class EndAfterwards {
    private EndAfterwards() {}

    static void ask(Component asker, MeetingLead lead, BoardId board, MeetingId meeting) {
        TextArea reason = new TextArea(asker.getTranslation("room.afterwards.reason"));
        new DeedDialog(
                        "room.afterwards.title",
                        "room.step.END_AFTERWARDS",
                        () -> lead.endAfterwards(board, meeting, reason.getValue()))
                .telling(new Paragraph(asker.getTranslation("room.afterwards.text")))
                .with("reason", reason)
                .open();
    }
}
