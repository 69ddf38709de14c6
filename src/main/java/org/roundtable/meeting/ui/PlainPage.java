package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A heading and a sentence, for whoever finds nothing more behind a link. */
class PlainPage extends Div {
    PlainPage(String titleKey, String textKey) {
        addClassName("setup");
        add(new H1(getTranslation(titleKey)), new Paragraph(getTranslation(textKey)));
    }

    /** The same whether the link was wrong, is revoked, or was tried too often. */
    static PlainPage dark() {
        return new PlainPage("meeting-open.dark.title", "meeting-open.dark.text");
    }
}
