package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.common.ui.Toast;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.RecusalView;
import org.roundtable.voting.Verdict;

/** What a facilitator can do with a poll now. */
class FacilitatorBar extends FieldSet {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final PollDialogs dialogs;
    private final Anchor amend;
    private final Anchor again;
    private final Button nudge = button("voting.nudge-all", this::nudge);
    private final Button close = button("voting.close-now", this::close);
    private final Button extend = button("voting.extend", this::extend);
    private final Button annul = button("voting.annul", this::annul);
    private final Button lot = button("voting.lot.draw", this::drawLot);
    private final Button state = button("voting.state-outcome", this::state);
    private final Paragraph concludes = new Paragraph();
    private final Button correct = button("voting.correct-outcome", this::correct);
    private @Nullable PollSnapshot shown;

    FacilitatorBar(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        dialogs = new PollDialogs(tools, board, poll);
        amend = new Anchor(PollLinks.amend(board.id(), poll), getTranslation("voting.amend"));
        amend.addClassName("poll-link");
        again = new Anchor(PollLinks.again(board.id(), poll), getTranslation("voting.put-again"));
        again.addClassName("poll-link");
        addClassName("facilitator-bar");
        setLegendText(getTranslation("voting.for-facilitators"));
        annul.addThemeVariants(ButtonVariant.ERROR);
        lot.addThemeVariants(ButtonVariant.PRIMARY);
        state.addThemeVariants(ButtonVariant.PRIMARY);
        concludes.setText(getTranslation("voting.concluded-there"));
        add(amend, again, nudge, extend, close, annul, lot, state, concludes, correct);
        addAttachListener(
                opened -> comeBackTo(opened.getUI().getActiveViewLocation().getPath()));
    }

    /** Whoever words a question anew in a meeting's room wants to go on with the meeting. */
    private void comeBackTo(String page) {
        if (!page.equals(PollLinks.poll(board.id(), poll))) {
            amend.setHref(PollLinks.thenBack(PollLinks.amend(board.id(), poll), page));
            again.setHref(PollLinks.thenBack(PollLinks.again(board.id(), poll), page));
        }
    }

    void show(PollSnapshot now) {
        shown = now;
        boolean open = now.state() == PollState.OPEN;
        boolean closed = now.state() == PollState.CLOSED;
        boolean annulled = now.state() == PollState.ANNULLED;
        again.setVisible(annulled && now.reissuedAs().isEmpty());
        setVisible(open || closed || again.isVisible());
        amend.setVisible(open
                && now.tookPart() == 0
                && now.people().recusals().stream().noneMatch(RecusalView::ballotWithdrawn));
        nudge.setVisible(open && now.tookPart() < now.voters());
        extend.setVisible(open && now.terms().closesAt().isPresent());
        close.setVisible(open);
        annul.setVisible(open);
        boolean level = now.verdict().filter(Verdict.LOT_NEEDED::equals).isPresent();
        lot.setVisible(level);
        boolean unsaid = closed && !level && now.outcome().isEmpty();
        boolean elsewhere = now.subject().filter(tools.subjects()::concludes).isPresent();
        state.setVisible(unsaid && !elsewhere);
        concludes.setVisible(unsaid && elsewhere);
        state.setText(getTranslation(takesDate(now) ? "voting.take-date" : "voting.state-outcome"));
        correct.setVisible(closed && now.outcome().isPresent());
    }

    private static boolean takesDate(PollSnapshot now) {
        return now.terms().rules().method() == PollMethod.DATES
                && now.verdict().filter(Verdict::carries).isPresent();
    }

    private void nudge() {
        int people = tools.facilitation().nudgeAll(board.id(), poll);
        Toast.show(getTranslation("voting.nudged-all", Map.of("n", people)));
    }

    private void close() {
        Confirm.ask(
                this,
                "voting.close-title",
                "voting.close-text",
                "voting.close-now",
                () -> tools.facilitation().close(board.id(), poll));
    }

    private void annul() {
        dialogs.annul().open();
    }

    private void drawLot() {
        dialogs.drawLot().open();
    }

    private void extend() {
        if (shown != null) {
            dialogs.extend(shown).open();
        }
    }

    private void state() {
        if (shown != null) {
            dialogs.stateOutcome(shown).open();
        }
    }

    private void correct() {
        if (shown != null) {
            shown.outcome().map(dialogs::correctOutcome).ifPresent(DeedDialog::open);
        }
    }

    private Button button(String key, Runnable deed) {
        return new Button(getTranslation(key), click -> deed.run());
    }
}
