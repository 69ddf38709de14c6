package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.roundtable.common.BoardId;

/** Says that what was shown here is no longer there. */
class Gone extends Div {
    Gone(BoardId board) {
        addClassNames("page", "stack");
        add(
                new H1(getTranslation("initiative.gone.title")),
                new Paragraph(getTranslation("initiative.gone.text")),
                new Anchor("boards/" + board.text(), getTranslation("initiative.gone.home")));
    }
}
