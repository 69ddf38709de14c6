package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Span;
import org.roundtable.common.ui.Markup;
import org.roundtable.document.Qr;

/** An address as a picture that a phone reads. */
class JoinCode extends Span {
    /** @param label what a screen reader says, in the person's language */
    JoinCode(String address, String label) {
        Markup.show(this, Qr.svg(address, label));
        addClassName("join-code");
    }
}
