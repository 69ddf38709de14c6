package org.roundtable.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what belongs in an empty place, and offers the first step. */
public final class Empty extends Div {
    public Empty(String titleKey, String textKey, Component... firstStep) {
        addClassName("empty");
        Paragraph title = new Paragraph(getTranslation(titleKey));
        title.addClassName("empty-title");
        add(title, new Paragraph(getTranslation(textKey)));
        add(firstStep);
    }
}
