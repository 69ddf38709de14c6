package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.KeptTyping;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollMethod;

/** Where a ballot is filled in: choose, say why if wished, then cast. */
class BallotForm extends Div {
    private static final int TYPING_MS = 400;

    private final BallotDraft draft;
    private final TextArea reason = new TextArea();
    private final Paragraph chooseFirst = new Paragraph();
    private final Button cast = new Button();
    private final Button keep = new Button();
    private final KeptTyping typing;
    private final FieldErrors errors = new FieldErrors();
    private ChoiceGroup choices;
    private PollMethod method;
    private @Nullable Choice chosen;

    /**
     * @param onCast casts what is chosen; called at most once a click
     * @param onKeep leaves an earlier vote as it is
     */
    BallotForm(BallotDraft draft, PollMethod method, Runnable onCast, Runnable onKeep) {
        this.draft = draft;
        this.method = method;
        this.choices = new ChoiceGroup(method, this::choose);
        addClassName("ballot");
        chooseFirst.setText(getTranslation("voting.choose-first"));
        chooseFirst.addClassName("field-mark");
        chooseFirst.getElement().setAttribute("role", "alert");
        chooseFirst.setVisible(false);
        errors.watch("reason", reason);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValueChangeTimeout(TYPING_MS);
        typing = KeptTyping.on(reason, draft.place());
        reason.addValueChangeListener(typed -> keepDraft(typed.isFromClient()));
        cast.setText(getTranslation("voting.cast"));
        cast.addThemeVariants(ButtonVariant.PRIMARY);
        cast.setDisableOnClick(true);
        cast.addClickListener(click -> cast(onCast));
        keep.setText(getTranslation("voting.keep-my-vote"));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClickListener(click -> onKeep.run());
        add(choices, chooseFirst, reason, cast, keep);
        showReason();
    }

    /** Offers other choices when the poll is put in another way; what was chosen is dropped with them. */
    void show(PollMethod now) {
        if (now != method) {
            method = now;
            ChoiceGroup other = new ChoiceGroup(now, this::choose);
            replace(choices, other);
            choices = other;
            clear();
        }
    }

    /** What was filled in was cast or given up. */
    void clear() {
        draft.discard();
        typing.forget();
        fill(null, "");
    }

    void fill(@Nullable Choice choice, String why) {
        chosen = choice;
        choices.mark(choice);
        reason.setValue(why);
        reason.setInvalid(false);
        chooseFirst.setVisible(false);
        showReason();
    }

    /** Offers to leave the vote that stands as it is. */
    void changing(boolean changing) {
        keep.setVisible(changing);
    }

    void focusChoices() {
        choices.focus();
    }

    @Nullable
    Choice chosen() {
        return chosen;
    }

    String reason() {
        return reason.getValue();
    }

    private void choose(Choice choice) {
        chosen = choice;
        choices.mark(choice);
        chooseFirst.setVisible(false);
        reason.setInvalid(false);
        showReason();
        keepDraft(true);
    }

    private void cast(Runnable onCast) {
        try {
            chooseFirst.setVisible(chosen == null);
            if (chosen != null) {
                errors.attempt(onCast);
            }
        } finally {
            cast.setEnabled(true);
        }
    }

    private void keepDraft(boolean typed) {
        if (typed && chosen != null) {
            draft.keep(chosen, reason.getValue());
            typing.acknowledge(reason.getValue());
        }
    }

    private void showReason() {
        boolean needed = chosen != null && chosen.needsReason();
        reason.setVisible(chosen != null);
        reason.setRequiredIndicatorVisible(needed);
        reason.setLabel(getTranslation(needed ? "voting.reason-needed" : "voting.reason-optional"));
    }
}
