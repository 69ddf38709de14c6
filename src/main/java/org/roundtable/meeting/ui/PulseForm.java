package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.KeptTyping;
import org.roundtable.meeting.PulseAnswer;
import org.roundtable.meeting.PulseQuestion;

/** Asks how a meeting was: three numbers and, for whoever likes, a sentence. */
class PulseForm extends Div {
    private final transient PulseDesk desk;
    private final transient Runnable answered;
    private final FieldErrors errors = new FieldErrors();
    private final RadioButtonGroup<Integer> heard = scale(PulseQuestion.HEARD);
    private final RadioButtonGroup<Integer> understood = scale(PulseQuestion.UNDERSTOOD);
    private final RadioButtonGroup<Integer> matters = scale(PulseQuestion.MATTERS);
    private final TextArea sentence = errors.watch("sentence", new TextArea());
    private final transient KeptTyping kept;
    private final Button send = new Button();

    /** @param answered what follows once the answers are in */
    PulseForm(PulseDesk desk, Runnable answered) {
        this.desk = desk;
        this.answered = answered;
        addClassNames("form", "pulse-form");
        sentence.setLabel(getTranslation("pulse.sentence"));
        sentence.setHelperText(getTranslation("pulse.sentence-help", Map.of("most", PulseAnswer.SENTENCE_MAX)));
        sentence.setManualValidation(true);
        kept = KeptTyping.on(sentence, desk.place());
        send.setText(getTranslation("pulse.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send());
        add(heard, understood, matters, sentence, send);
    }

    private RadioButtonGroup<Integer> scale(PulseQuestion question) {
        RadioButtonGroup<Integer> scale = new RadioButtonGroup<>(getTranslation("pulse.question." + question));
        scale.addClassName("pulse-scale");
        scale.setItems(IntStream.rangeClosed(PulseAnswer.LOWEST, PulseAnswer.HIGHEST)
                .boxed()
                .toList());
        scale.setItemLabelGenerator(number -> getTranslation("pulse.number", Map.of("n", number)));
        scale.setManualValidation(true);
        scale.setRequiredIndicatorVisible(true);
        return errors.watch(question.name().toLowerCase(Locale.ROOT), scale);
    }

    private void send() {
        try {
            if (errors.attempt(() -> desk.answer(answer()))) {
                kept.forget();
                answered.run();
            }
        } finally {
            send.setEnabled(true);
        }
    }

    private PulseAnswer answer() {
        return new PulseAnswer(number(heard), number(understood), number(matters), sentence.getValue());
    }

    /** 0 where nothing is chosen, which the service does not take. */
    private static int number(RadioButtonGroup<Integer> scale) {
        return scale.getOptionalValue().orElse(0);
    }
}
