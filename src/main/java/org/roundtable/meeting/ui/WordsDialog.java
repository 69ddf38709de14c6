package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.roundtable.common.ui.FieldErrors;

/** Asks for the words of an answer, or of a reason. What was typed stays when it cannot be taken. */
class WordsDialog extends Dialog {
    private final FieldErrors errors = new FieldErrors();
    private final TextArea words;
    private final transient Consumer<String> deed;

    /**
     * @param field as the service knows it; the texts are named after it
     * @param about fills the named places of the texts
     */
    WordsDialog(String field, String known, Consumer<String> deed, Map<String, Object> about) {
        this.deed = deed;
        words = errors.watch(field, new TextArea());
        String texts = "meeting-open.words." + field;
        setHeaderTitle(getTranslation(texts));
        words.setLabel(getTranslation(texts + ".label"));
        words.setManualValidation(true);
        words.setValue(known);
        words.focus();
        Div form = new Div(new Paragraph(getTranslation(texts + ".about", about)), words);
        form.addClassName("form");
        add(form);
        Button keep = new Button(getTranslation(texts + ".keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("kit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, keep);
    }

    private void keep() {
        if (errors.attempt(() -> deed.accept(words.getValue()))) {
            close();
        }
    }
}
