package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Toast;
import org.roundtable.voting.MyBallot;
import org.roundtable.voting.MyPart;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Receipt;
import org.roundtable.voting.RecusalView;
import org.roundtable.voting.Vote;

/**
 * My part in a poll: the ballot to fill in, the vote that stands, or why I have none. What others do never touches what
 * is half chosen here.
 */
class BallotBox extends Div {
    private final VotingTools tools;
    private final PersonId me;
    private final BoardView board;
    private final PollId poll;
    private final BallotDraft draft;
    private final Paragraph whyNot = new Paragraph();
    private final Paragraph missed = new Paragraph();
    private final Paragraph sealed = new Paragraph();
    private final Paragraph hand = new Paragraph();
    private final MyVoteLine standing;
    private @Nullable BallotForm form;
    private MyPart mine;
    private List<PollOption> options = List.of();
    private boolean changing;
    private boolean missing;
    private boolean secret;

    BallotBox(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.me = tools.me().id();
        this.board = board;
        this.poll = poll;
        draft = new BallotDraft(tools.drafts(), poll);
        mine = tools.ballots().mine(board.id(), poll);
        standing = new MyVoteLine(board, this::change, this::confirm);
        addClassName("stack");
        whyNot.addClassName("why-not");
        whyNot.setText(getTranslation(
                board.role() == Role.OBSERVER ? "voting.why-not.observer" : "voting.why-not.electorate"));
        missed.addClassName("notice");
        missed.getElement().setAttribute("data-kind", "warn").setAttribute("role", "status");
        missed.setVisible(false);
        sealed.add(new Span(getTranslation("voting.secret.voted")));
        sealed.addClassName("my-vote");
        sealed.getElement().setAttribute("data-choice", "VOTED");
        hand.add(new Span(getTranslation("voting.hands.mine")));
        hand.addClassName("my-vote");
        hand.getElement().setAttribute("data-choice", "VOTED");
        add(whyNot, missed, sealed, hand, standing);
    }

    /** Whether my vote has been cast on another device, or somebody who votes for me may have changed it. */
    boolean outdated(PollSnapshot now) {
        boolean voted = now.voted().contains(me);
        return mine.entitled() && (mine.byHand() ? !voted : !mine.sealed() && !own() && voted);
    }

    private boolean own() {
        return mine.ballot().filter(ballot -> !ballot.broughtByAnother()).isPresent();
    }

    void count(PollSnapshot now) {
        if (outdated(now)) {
            mine = tools.ballots().mine(board.id(), poll);
            render(now.state() == PollState.OPEN);
        }
    }

    void show(PollSnapshot now) {
        boolean open = now.state() == PollState.OPEN;
        options = now.terms().options();
        secret = now.terms().secret();
        missing = now.room().onlyThere() && open && mine.entitled() && !isThere(now);
        Optional<RecusalView> out = now.people().recusal(me);
        whyNot(now, out);
        out.ifPresent(recusal -> takeOut(recusal, open));
        if (open && mine.entitled() && out.isEmpty()) {
            form(now).show(now.terms());
        } else if (form != null) {
            endWith(form);
        }
        render(open);
        whyNot.setVisible(open && (!mine.entitled() || out.isPresent() || missing));
    }

    private void whyNot(PollSnapshot now, Optional<RecusalView> out) {
        if (missing && out.isEmpty()) {
            whyNot.setText(getTranslation(
                    now.voted().contains(me) ? "voting.why-not.gone-since" : "voting.why-not.not-there"));
        }
    }

    private boolean isThere(PollSnapshot now) {
        return now.electorate().stream()
                .anyMatch(elector -> elector.here() && elector.person().id().equals(me));
    }

    /** A conflict of interest: what was cast counts no more, and what is half chosen is dropped. */
    private void takeOut(RecusalView recusal, boolean open) {
        mine = new MyPart(mine.entitled(), Optional.empty(), mine.sealed(), false);
        whyNot.setText(getTranslation("voting.why-not.recused", Map.of("why", ConflictWords.why(this, recusal))));
        if (form != null && open) {
            form.clear();
        }
    }

    private void render(boolean open) {
        boolean filling = !mine.sealed() && !mine.byHand() && !missing && (!own() || changing);
        sealed.setVisible(mine.sealed());
        hand.setVisible(mine.byHand());
        standing.setVisible(mine.ballot().isPresent() && !(open && changing));
        mine.ballot().ifPresent(ballot -> standing.show(ballot, options, open));
        if (form != null) {
            form.setVisible(open && filling);
            form.changing(own());
        }
    }

    private BallotForm form(PollSnapshot now) {
        if (form == null) {
            BallotForm made =
                    new BallotForm(draft, Optional.empty(), board.zone(), now.terms(), this::cast, this::keep);
            kept(now).ifPresent(kept -> {
                made.fill(kept.vote(), kept.reason());
                changing = true;
            });
            add(made);
            form = made;
        }
        return form;
    }

    /** Nothing of a secret ballot is kept beside a name, not even half of it. */
    private Optional<BallotDraft.Kept> kept(PollSnapshot now) {
        return secret ? Optional.empty() : draft.find(now.terms());
    }

    private void cast() {
        BallotForm filled = form;
        Vote vote = filled == null ? null : filled.vote().orElse(null);
        if (filled != null && vote != null && secret) {
            castSecretly(filled, vote);
        } else if (filled != null && vote != null) {
            MyBallot cast = tools.ballots().cast(board.id(), poll, filled.terms(), vote, filled.reason());
            mine = new MyPart(true, Optional.of(cast));
            filled.clear();
            changing = false;
            render(true);
            standing.focusChange();
            Toast.show(getTranslation("voting.vote-stands", Map.of("choice", Words.vote(this, vote, options))));
        }
    }

    private void castSecretly(BallotForm filled, Vote vote) {
        Receipt receipt = tools.secrets().cast(board.id(), poll, filled.terms(), vote);
        mine = new MyPart(true, Optional.empty(), true, false);
        filled.clear();
        render(true);
        new ReceiptDialog(this, receipt).open();
    }

    private void change() {
        changing = true;
        BallotForm open = form;
        if (open != null) {
            mine.ballot().ifPresent(ballot -> open.fill(ballot.vote(), ballot.reason()));
        }
        render(true);
        if (open != null) {
            open.focusPaper();
        }
    }

    private void confirm() {
        mine = new MyPart(true, Optional.of(tools.ballots().confirm(board.id(), poll)));
        render(true);
        Toast.show(getTranslation("voting.assisted.confirmed"));
    }

    private void keep() {
        changing = false;
        if (form != null) {
            form.clear();
        }
        render(true);
        standing.focusChange();
    }

    /** The poll is over while something was chosen and not cast: it stays in sight, and counts for nothing. */
    private void endWith(BallotForm left) {
        left.vote().ifPresent(vote -> {
            missed.setText(getTranslation("voting.missed", Map.of("choice", Words.vote(this, vote, options))));
            missed.setVisible(true);
            left.clear();
        });
        remove(left);
        form = null;
        changing = false;
    }
}
