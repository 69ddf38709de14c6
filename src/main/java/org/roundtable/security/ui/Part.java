package org.roundtable.security.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under its own heading. */
abstract class Part extends Section {
    Part(String titleKey) {
        addClassName("section");
        add(new H2(getTranslation(titleKey)));
    }
}
