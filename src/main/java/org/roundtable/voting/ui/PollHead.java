package org.roundtable.voting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;

/** A poll's question with where it stands: open or not, until when, how many have voted. */
class PollHead extends Header {
    private static final Duration SOON = Duration.ofHours(24);

    private final VotingTools tools;
    private final BoardView board;
    private final StateBadge badge = new StateBadge();
    private final Paragraph countdown = new Paragraph();
    private final Span turnoutText = new Span();
    private final Span turnoutBar = new Span();
    private final Last<Optional<Instant>> deadline = new Last<>();
    private final Last<String> turnout = new Last<>();

    PollHead(HtmlContainer question, VotingTools tools, BoardView board) {
        this.tools = tools;
        this.board = board;
        addClassName("poll-head");
        countdown.addClassName("countdown");
        turnoutBar.addClassName("turnout-bar");
        turnoutBar.getElement().setAttribute("aria-hidden", "true");
        Paragraph took = new Paragraph(turnoutText, turnoutBar);
        took.addClassName("turnout");
        Div row = new Div(badge, countdown, took);
        row.addClassName("poll-standing");
        add(question, row);
    }

    void show(PollSnapshot now) {
        badge.show(now.state(), now.verdict());
        badge.setVisible(!now.state().over());
        showDeadline(now.state() == PollState.OPEN ? now.terms().closesAt() : Optional.empty());
        String text = Words.turnout(this, now.tookPart(), now.entitled());
        if (turnout.differs(text)) {
            turnoutText.setText(text);
            turnoutBar.getStyle().set("--share", share(now.tookPart(), now.entitled()));
            turnoutBar
                    .getStyle()
                    .set("--quorum", share(now.terms().rules().quorum().needed(now.entitled()), now.entitled()));
        }
    }

    private void showDeadline(Optional<Instant> closesAt) {
        countdown.setVisible(closesAt.isPresent());
        if (deadline.differs(closesAt) && closesAt.isPresent()) {
            Instant at = closesAt.get();
            countdown.setText(getTranslation("voting.closes-at", Map.of("time", Words.deadline(this, at, board))));
            boolean soon = Duration.between(tools.clock().instant(), at).compareTo(SOON) < 0;
            countdown.getElement().setAttribute("data-soon", Boolean.toString(soon));
        }
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "0" : Double.toString((double) part / whole);
    }
}
