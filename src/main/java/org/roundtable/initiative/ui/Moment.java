package org.roundtable.initiative.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A point in time in words, and for machines. */
@Tag("time")
class Moment extends HtmlContainer {
    Moment(Instant at, String inWords) {
        getElement().setAttribute("datetime", at.toString());
        setText(inWords);
    }
}
