package org.roundtable.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: where it is, its title, one sentence, and what can be done. */
final class Heading extends Header {
    private final Paragraph eyebrow = new Paragraph();
    private final H1 title;
    private final Paragraph lead = new Paragraph();

    Heading(String titleText, Component... actions) {
        addClassName("page-head");
        eyebrow.addClassName("eyebrow");
        lead.addClassName("lead");
        title = new H1(titleText);
        add(eyebrow, title, lead);
        if (actions.length > 0) {
            Div bar = new Div(actions);
            bar.addClassName("page-actions");
            add(bar);
        }
    }

    void setEyebrow(String text) {
        eyebrow.setText(text);
    }

    void setTitleText(String text) {
        title.setText(text);
    }

    void setLead(String text) {
        lead.setText(text);
    }

    String lead() {
        return lead.getText();
    }
}
