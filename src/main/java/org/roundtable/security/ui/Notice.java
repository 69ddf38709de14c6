package org.roundtable.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A line that tells what happened and what to do. */
class Notice extends Div {
    private Notice(String kind, String role, String text) {
        addClassName("notice");
        getElement().setAttribute("data-kind", kind).setAttribute("role", role);
        add(new Paragraph(text));
    }

    static Notice error(String text) {
        return new Notice("error", "alert", text);
    }

    static Notice info(String text) {
        return new Notice("info", "status", text);
    }
}
