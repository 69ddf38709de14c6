package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import org.roundtable.meeting.AccessKind;

/** Asks whoever comes what they need. It is empty at each visit: a link shows nothing of what was asked for earlier. */
class RsvpNeeds extends Div {
    private final AccessFields fields = new AccessFields();

    RsvpNeeds(Consumer<Map<AccessKind, String>> telling) {
        addClassName("form");
        Paragraph who = new Paragraph(getTranslation("access.who-sees"));
        who.addClassName("muted");
        Button tell = new Button(getTranslation("access.tell"), click -> telling.accept(fields.wanted()));
        add(new H2(getTranslation("access.title")), who, fields, tell);
    }
}
