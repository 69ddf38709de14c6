package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.KeptTyping;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;
import org.roundtable.voting.Way;

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
    private PaperField paper;
    private Paper shown;

    /**
     * @param onCast casts what is chosen; called at most once a click
     * @param onKeep leaves an earlier vote as it is
     */
    BallotForm(BallotDraft draft, PollTerms terms, Runnable onCast, Runnable onKeep) {
        this.draft = draft;
        shown = Paper.of(terms);
        paper = PaperField.of(terms, this::changed);
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
        add(paper, chooseFirst, reason, cast, keep);
        showReason();
    }

    /** Offers another paper when the poll is put in another way; what was chosen is dropped with the old one. */
    void show(PollTerms terms) {
        Paper now = Paper.of(terms);
        if (!now.equals(shown)) {
            shown = now;
            PaperField other = PaperField.of(terms, this::changed);
            replace(paper, other);
            paper = other;
            clear();
        }
    }

    /** What was filled in was cast or given up. */
    void clear() {
        draft.discard();
        typing.forget();
        fill(null, "");
    }

    void fill(@Nullable Vote vote, String why) {
        paper.fill(vote);
        reason.setValue(why);
        reason.setInvalid(false);
        chooseFirst.setVisible(false);
        showReason();
    }

    /** Offers to leave the vote that stands as it is. */
    void changing(boolean changing) {
        keep.setVisible(changing);
    }

    void focusPaper() {
        paper.focusFirst();
    }

    Optional<Vote> vote() {
        return paper.vote();
    }

    String reason() {
        return reason.getValue();
    }

    private void changed() {
        chooseFirst.setVisible(false);
        reason.setInvalid(false);
        showReason();
        keepDraft(true);
    }

    private void cast(Runnable onCast) {
        try {
            boolean empty = paper.vote().isEmpty();
            chooseFirst.setVisible(empty);
            if (!empty) {
                errors.attempt(onCast);
            }
        } finally {
            cast.setEnabled(true);
        }
    }

    private void keepDraft(boolean typed) {
        Optional<Vote> vote = paper.vote();
        if (typed && vote.isPresent()) {
            draft.keep(vote.get(), reason.getValue());
            typing.acknowledge(reason.getValue());
        }
    }

    private void showReason() {
        boolean needed = paper.choice().filter(Choice::needsReason).isPresent();
        reason.setVisible(paper.vote().isPresent());
        reason.setRequiredIndicatorVisible(needed);
        reason.setLabel(getTranslation(needed ? "voting.reason-needed" : "voting.reason-optional"));
    }

    /** What a paper looks like. */
    private record Paper(Way way, List<PollOption> options) {
        static Paper of(PollTerms terms) {
            return new Paper(terms.rules().way(), terms.options());
        }
    }
}
