package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.AskerNames;
import org.roundtable.meeting.NewQuestion;
import org.roundtable.meeting.QuestionId;
import org.roundtable.meeting.QuestionRules;

/** Asks a question. What was typed stays when it cannot be taken. */
class QuestionForm extends Div {
    private final FieldErrors errors = new FieldErrors();
    private final TextArea text = errors.watch("question", new TextArea());
    private final Checkbox named = new Checkbox();
    private final Paragraph note = new Paragraph();
    private final Paragraph closed = new Paragraph();
    private final Div fields = new Div();
    private final transient Consumer<NewQuestion> asking;
    private QuestionId next = QuestionId.next();
    private AskerNames shown = AskerNames.AS_ASKED;
    private AskerNames promised = AskerNames.AS_ASKED;

    QuestionForm(Consumer<NewQuestion> asking) {
        this.asking = asking;
        text.setLabel(getTranslation("meeting-open.ask.label"));
        text.setManualValidation(true);
        named.setLabel(getTranslation("meeting-open.ask.named"));
        named.setValue(true);
        note.addClassName("muted");
        closed.addClassName("why-not");
        closed.setText(getTranslation("meeting-open.ask.closed"));
        Button ask = new Button(getTranslation("meeting-open.ask"), click -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        fields.addClassName("form");
        fields.add(text, named, note, ask);
        add(closed, fields);
    }

    /** Whoever is typing keeps what they were promised, and is asked anew when they send it. */
    void show(QuestionRules rules, boolean taking) {
        shown = rules.names();
        if (text.isEmpty()) {
            promised = shown;
        }
        closed.setVisible(!taking);
        fields.setVisible(taking);
        named.setVisible(rules.names() == AskerNames.AS_ASKED);
        note.setText(getTranslation("meeting-open.ask.note." + rules.names()));
    }

    private boolean bearsName() {
        return promised == AskerNames.ALWAYS || promised == AskerNames.AS_ASKED && named.getValue();
    }

    private void ask() {
        boolean bearsName = bearsName();
        promised = shown;
        boolean done = errors.attempt(() -> asking.accept(new NewQuestion(next, text.getValue(), bearsName)));
        if (done) {
            next = QuestionId.next();
            text.clear();
            Toast.show(getTranslation("meeting-open.ask.done"));
        }
    }
}
