package org.roundtable.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.roundtable.initiative.LibraryCase;

/** A case of the library in a list. */
class CaseCard extends ListItem {
    /** @param address where it is read */
    CaseCard(LibraryCase read, String address, Component... actions) {
        addClassNames("card", "case");
        Paragraph place = new Paragraph(CaseTexts.of(this, read, "place"));
        place.addClassNames("case-source", "muted");
        add(
                new H2(new Anchor(address, CaseTexts.of(this, read, "title"))),
                new Paragraph(CaseTexts.of(this, read, "lead")));
        add(actions);
        add(place);
    }
}
