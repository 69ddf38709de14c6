package org.roundtable.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.roundtable.discussion.CommentChanged;

/** Two texts of one comment beside each other, to choose from. */
class EditConflict extends Section {
    EditConflict(CommentChanged changed, Runnable useTheirs, Runnable useMine) {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        Div texts = new Div(side("theirs", changed.theirs(), useTheirs), side("mine", changed.mine(), useMine));
        texts.addClassName("conflict-texts");
        add(new H3(getTranslation("discussion.edit.conflict.title")), texts);
    }

    private Div side(String side, String text, Runnable use) {
        Div box = new Div(
                new H4(getTranslation("discussion.edit.conflict." + side)),
                new Paragraph(text),
                new Button(getTranslation("discussion.edit.conflict.use-" + side), click -> use.run()));
        box.addClassName("conflict-text");
        box.getElement().setAttribute("data-side", side);
        return box;
    }
}
