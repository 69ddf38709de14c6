package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says something that is for the reader alone. */
final class WordsDialog {
    private WordsDialog() {}

    static void show(Component asker, String titleKey, String words) {
        Dialog dialog = new Dialog(asker.getTranslation(titleKey));
        dialog.add(new Paragraph(words));
        dialog.getFooter().add(new Button(asker.getTranslation("discussion.history.close"), click -> dialog.close()));
        dialog.open();
    }
}
