package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.roundtable.meeting.InvitationText;

/** What a facilitator copies into a mail of their own where this site sends none. */
class InviteByHand extends Div {
    InviteByHand(InvitationText invitation) {
        addClassName("stack");
        Div notice = new Div(new Paragraph(getTranslation("invite.by-hand")));
        notice.addClassName("notice");
        notice.getElement().setAttribute("data-kind", "warn");
        add(notice, new CopyBox(getTranslation("invite.by-hand.text"), invitation.text() + "\n\n", invitation.path()));
    }
}
