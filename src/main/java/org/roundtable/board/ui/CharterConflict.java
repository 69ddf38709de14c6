package org.roundtable.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Tells that somebody else amended the charter first, shows theirs, and lets the person choose. */
final class CharterConflict extends Section {
    CharterConflict(CharterText theirs, Runnable useTheirs, Runnable useMine) {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        Div text = new Div(new H4(getTranslation("board.form.conflict.theirs")), theirs);
        text.addClassName("conflict-text");
        text.getElement().setAttribute("data-side", "theirs");
        Div actions = new Div(
                new Button(getTranslation("board.form.conflict.use-theirs"), click -> useTheirs.run()),
                new Button(getTranslation("board.form.conflict.use-mine"), click -> useMine.run()));
        actions.addClassName("form-actions");
        add(
                new H3(getTranslation("board.form.conflict.title")),
                new Paragraph(getTranslation("board.form.conflict.text")),
                text,
                actions);
    }
}
