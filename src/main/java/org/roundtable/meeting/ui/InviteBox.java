package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.AnswersSnapshot;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;

/** Where a facilitator invites everybody on the board. */
class InviteBox extends Div {
    private final InviteTools tools;
    private final MeetingViewer viewer;
    private final MeetingId meeting;
    private final Paragraph standing = new Paragraph();
    private final Button invite = new Button();

    InviteBox(InviteTools tools, MeetingViewer viewer, MeetingId meeting) {
        this.tools = tools;
        this.viewer = viewer;
        this.meeting = meeting;
        addClassName("stack");
        invite.addClickListener(click -> ask());
        if (tools.invitations().byMail(viewer.board())) {
            add(standing, invite);
        } else {
            add(new InviteByHand(tools.invitations().text(viewer.board(), meeting, getLocale())));
        }
        tools.screens().follow(this, tools.meetings().feed(viewer.board(), meeting), this::meeting);
        tools.screens().follow(this, tools.answers().feed(viewer.board(), meeting), this::show);
    }

    private void meeting(MeetingSnapshot shown) {
        setVisible(shown.state() == MeetingState.PLANNED);
    }

    private void show(AnswersSnapshot answers) {
        standing.setText(getTranslation("invite.standing", Map.of("n", answers.invited())));
        invite.setText(getTranslation(
                answers.invited() == 0 ? "invite.do" : "invite.do-more", Map.of("n", answers.toInvite())));
        invite.setVisible(answers.toInvite() > 0);
    }

    private void ask() {
        int people = tools.invitations().toInvite(viewer.board(), meeting);
        Confirm.ask(this, "invite.title", "invite.text", Map.of("n", people), "invite.send-mails", this::invite);
    }

    private void invite() {
        int invited = tools.invitations().invite(viewer.board(), meeting);
        Toast.show(getTranslation("invite.done", Map.of("n", invited)));
    }
}
