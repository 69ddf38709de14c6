package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.roundtable.initiative.InitiativeSnapshot;

/** Title and summary. */
class HeadPart extends Part<HeadPart.Words> {
    private final H1 title = new H1();
    private final Paragraph summary = new Paragraph();

    record Words(String title, String summary) {}

    HeadPart() {
        addClassName("stack");
        summary.addClassNames("lead", "initiative-text");
        add(title, summary);
    }

    @Override
    Words portion(InitiativeSnapshot snapshot) {
        return new Words(snapshot.proposal().title(), snapshot.proposal().summary());
    }

    @Override
    void draw(Words words) {
        title.setText(words.title().isEmpty() ? getTranslation("initiative.untitled") : words.title());
        summary.setText(words.summary());
        summary.setVisible(!words.summary().isEmpty());
    }
}
