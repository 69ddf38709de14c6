package org.roundtable.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.roundtable.initiative.FieldState;

/** Two people changed one text: both stand side by side, and the person decides. */
class Conflict extends Section {
    private final Paragraph mine = new Paragraph();

    /** @param words how a field's text is shown to people */
    Conflict(FieldState theirs, String mine, UnaryOperator<String> words, Runnable useTheirs, Runnable useMine) {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        Div texts = new Div(
                side(
                        "theirs",
                        getTranslation(
                                "initiative.conflict.theirs",
                                Map.of("who", theirs.by().name())),
                        new Paragraph(words.apply(theirs.text())),
                        new Button(getTranslation("initiative.conflict.use-theirs"), click -> useTheirs.run())),
                side(
                        "mine",
                        getTranslation("initiative.conflict.mine"),
                        this.mine,
                        new Button(getTranslation("initiative.conflict.use-mine"), click -> useMine.run())));
        texts.addClassName("conflict-texts");
        add(
                new H3(getTranslation("initiative.conflict.title")),
                new Paragraph(getTranslation("initiative.conflict.text")),
                texts);
        mine(words.apply(mine));
    }

    void mine(String text) {
        mine.setText(text);
    }

    private static Div side(String side, String title, Paragraph text, Button use) {
        Div half = new Div(new H4(title), text, use);
        half.addClassName("conflict-text");
        half.getElement().setAttribute("data-side", side);
        return half;
    }
}
