package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Span;
import org.roundtable.initiative.Stage;

/** A stage as a word with its mark. */
class StageBadge extends Span {
    StageBadge(Stage stage) {
        addClassName("stage-badge");
        getElement().setAttribute("data-stage", stage.name());
        setText(Terms.stage(this, stage));
    }
}
