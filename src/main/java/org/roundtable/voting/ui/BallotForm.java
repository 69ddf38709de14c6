package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.KeptTyping;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;

/** Where a ballot is filled in: choose, say why if wished, then cast. */
class BallotForm extends Div {
    private static final int TYPING_MS = 400;

    private final BallotDraft draft;
    private final Optional<String> whose;
    private final ZoneId zone;
    private final TextArea reason = new TextArea();
    private final Paragraph complaint = new Paragraph();
    private final Button cast = new Button();
    private final Button keep = new Button();
    private final KeptTyping typing;
    private final FieldErrors errors = new FieldErrors();
    private PaperField paper;
    private PollTerms terms;
    private @Nullable CastDialog asking;

    /**
     * @param whose the name of whoever the ballot is cast for; empty for one's own
     * @param zone the board's
     * @param onCast casts what is chosen; called at most once a click
     * @param onKeep leaves an earlier vote as it is
     */
    BallotForm(
            BallotDraft draft, Optional<String> whose, ZoneId zone, PollTerms terms, Runnable onCast, Runnable onKeep) {
        this.draft = draft;
        this.whose = whose;
        this.zone = zone;
        this.terms = terms;
        paper = PaperField.of(terms, zone, this::changed);
        addClassName("ballot");
        complaint.addClassName("field-mark");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        errors.watch("reason", reason);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValueChangeTimeout(TYPING_MS);
        typing = KeptTyping.on(reason, draft.place());
        reason.addValueChangeListener(typed -> keepDraft(typed.isFromClient()));
        cast.addThemeVariants(ButtonVariant.PRIMARY);
        cast.setDisableOnClick(true);
        cast.addClickListener(click -> cast(onCast));
        keep.setText(getTranslation("voting.keep-my-vote"));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClickListener(click -> onKeep.run());
        add(paper, complaint, reason, cast, keep);
        showReason();
    }

    /** Offers another paper when something else is asked; what was chosen is dropped with the old one, and that is said. */
    void show(PollTerms now) {
        boolean asksTheSame = terms.asksLike(now);
        terms = now;
        if (!asksTheSame) {
            boolean chosen = paper.vote().isPresent();
            if (asking != null) {
                asking.close();
            }
            PaperField other = PaperField.of(now, zone, this::changed);
            replace(paper, other);
            paper = other;
            clear();
            if (chosen) {
                complain(getTranslation("failure.poll-amended"));
            }
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
        complaint.setVisible(false);
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

    /** The terms that are in sight. */
    PollTerms terms() {
        return terms;
    }

    String reason() {
        return reason.getValue();
    }

    private void changed() {
        complaint.setVisible(false);
        reason.setInvalid(false);
        showReason();
        keepDraft(true);
    }

    private void cast(Runnable onCast) {
        try {
            Optional<Vote> vote = paper.vote();
            if (vote.isEmpty()) {
                complain(getTranslation(paper.emptyKey()));
            } else if (fits(vote.get())) {
                check(vote.get(), onCast);
            }
        } finally {
            cast.setEnabled(true);
        }
    }

    private boolean readBack() {
        return terms.secret() || terms.rules().method().listsOptions();
    }

    private boolean fits(Vote vote) {
        try {
            terms.offered(vote);
            return true;
        } catch (Invalid unfitting) {
            complain(getTranslation(unfitting.key(), unfitting.arguments()));
            return false;
        }
    }

    private void complain(String text) {
        complaint.setText(text);
        complaint.setVisible(true);
    }

    /** A motion says all on its one button; other papers are read back first, and what cannot be changed is too. */
    private void check(Vote vote, Runnable onCast) {
        if (readBack()) {
            CastDialog dialog = new CastDialog(this, whose, terms, vote, () -> errors.attempt(onCast));
            asking = dialog;
            dialog.open();
        } else {
            errors.attempt(onCast);
        }
    }

    private void keepDraft(boolean typed) {
        Optional<Vote> vote = paper.vote();
        if (typed && vote.isPresent() && !terms.secret()) {
            draft.keep(terms, vote.get(), reason.getValue());
            typing.acknowledge(reason.getValue());
        }
    }

    private void showReason() {
        cast.setText(
                getTranslation(terms.rules().method().listsOptions() ? "voting.paper.check-and-cast" : "voting.cast"));
        boolean needed = paper.choice().filter(Choice::needsReason).isPresent();
        reason.setVisible(paper.vote().isPresent() && !terms.secret());
        reason.setRequiredIndicatorVisible(needed);
        reason.setLabel(getTranslation(needed ? "voting.reason-needed" : "voting.reason-optional"));
    }
}
