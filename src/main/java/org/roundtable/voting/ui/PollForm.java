package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.roundtable.board.BoardView;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.ResultsShown;

/** The question of a poll and by what it is decided. It begins with what the charter says. */
class PollForm extends Div {
    private final BoardView board;
    private final boolean secretVotes;
    private final TextArea question = new TextArea();
    private final TextArea explanation = new TextArea();
    private final RulesFields rules;
    private final Checkbox secret = new Checkbox();
    private final RadioButtonGroup<ResultsShown> results = new RadioButtonGroup<>();
    private final DateTimePicker closesAt = new DateTimePicker();
    private final FieldErrors errors = new FieldErrors();
    private final Div actions = new Div();

    PollForm(VotingTools tools, BoardView board, String buttonKey, Consumer<PollTerms> onSend) {
        this.board = board;
        secretVotes = tools.boards().charter(board.id()).secretVotes();
        rules = new RulesFields(tools, board, errors, this::arrange);
        addClassName("form");
        question.setLabel(getTranslation("voting.form.question"));
        question.setRequiredIndicatorVisible(true);
        explanation.setLabel(getTranslation("voting.form.explanation"));
        results.setLabel(getTranslation("voting.form.results"));
        results.setItems(ResultsShown.values());
        results.setItemLabelGenerator(shown -> getTranslation("voting.form.results." + shown));
        results.setValue(ResultsShown.LIVE);
        secret.setLabel(getTranslation("voting.form.secret"));
        secret.setHelperText(getTranslation("voting.form.secret-help"));
        secret.addValueChangeListener(changed -> arrange());
        closesAt.setLabel(getTranslation("voting.form.closes-at"));
        closesAt.setHelperText(getTranslation("voting.form.closes-at-help"));
        errors.watch("question", question);
        errors.watch("explanation", explanation);
        errors.watch("secret", secret);
        errors.watch("closesAt", closesAt);
        Button send = new Button(getTranslation(buttonKey));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send(send, onSend));
        actions.add(send);
        actions.addClassName("form-actions");
        add(question, explanation, rules, secret, results, closesAt, actions);
        arrange();
    }

    /** @param leave leads away from the form */
    void canBeLeft(Runnable leave) {
        actions.add(new Button(getTranslation("kit.cancel"), click -> leave.run()));
    }

    void suggest(String text) {
        question.setValue(text);
    }

    void fill(PollTerms terms) {
        question.setValue(terms.question());
        explanation.setValue(terms.explanation());
        rules.fill(terms.rules(), terms.options());
        secret.setValue(terms.secret());
        results.setValue(terms.results());
        closesAt.setValue(terms.closesAt()
                .map(at -> at.atZone(board.zone()).toLocalDateTime())
                .orElse(null));
        arrange();
    }

    /** A secret vote shows its results after closing, and not every method can be secret. */
    private void arrange() {
        secret.setVisible(secretVotes && mayBeSecret());
        results.setVisible(!secret());
    }

    private boolean secret() {
        return secret.isVisible() && secret.getValue();
    }

    private boolean mayBeSecret() {
        try {
            return rules.rules().method().mayBeSecret();
        } catch (Invalid unfinished) {
            return secret.isVisible();
        }
    }

    private void send(Button send, Consumer<PollTerms> onSend) {
        try {
            errors.attempt(() -> onSend.accept(terms()));
        } finally {
            send.setEnabled(true);
        }
    }

    private PollTerms terms() {
        PollRules decided = rules.rules();
        return new PollTerms(
                question.getValue(),
                explanation.getValue(),
                rules.options(),
                decided,
                secret() ? ResultsShown.AFTER_CLOSING : results.getValue(),
                secret(),
                deadline());
    }

    private Optional<Instant> deadline() {
        return closesAt.getOptionalValue()
                .map(local -> local.atZone(board.zone()).toInstant());
    }
}
