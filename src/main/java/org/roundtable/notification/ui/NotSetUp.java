package org.roundtable.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that this installation sends no mail. */
final class NotSetUp extends Div {
    NotSetUp(String textKey) {
        addClassName("notice");
        getElement().setAttribute("data-kind", "warn").setAttribute("role", "status");
        add(new Paragraph(getTranslation(textKey)));
    }
}
