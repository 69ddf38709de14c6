package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.Stage;

/** Tells authors that nobody else sees a draft. */
class DraftNotice extends Part<Stage> {
    DraftNotice() {
        addClassName("notice");
        getElement().setAttribute("data-kind", "info");
        add(new Paragraph(getTranslation("initiative.draft.hidden")));
    }

    @Override
    Stage portion(InitiativeSnapshot snapshot) {
        return snapshot.stage();
    }

    @Override
    void draw(Stage stage) {
        setVisible(stage == Stage.DRAFT);
    }
}
