package org.roundtable.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.roundtable.security.PeopleAdministration;
import org.roundtable.security.ServerLinks;

/** Shows a link to set a password, this once. */
class PasswordLink extends Div {
    PasswordLink(String secret) {
        addClassName("stack");
        Paragraph link = new Paragraph(ServerLinks.to(Requests.request(), "password/" + secret));
        link.addClassName("one-time");
        add(new Paragraph(getTranslation("people.link.note", Map.of("days", PeopleAdministration.LINK.toDays()))));
        add(link);
    }
}
