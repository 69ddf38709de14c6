package org.roundtable.voting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;

/** A poll's question with where it stands: open or not, until when, how many have voted. */
class PollHead extends Header {
    private static final Duration SOON = Duration.ofHours(24);

    private final VotingTools tools;
    private final BoardView board;
    private final StateBadge badge = new StateBadge();
    private final Paragraph countdown = new Paragraph();
    private final TurnoutBar turnout;
    private final Last<Optional<Instant>> deadline = new Last<>();

    PollHead(HtmlContainer question, VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.turnout = new TurnoutBar(poll);
        addClassName("poll-head");
        countdown.addClassName("countdown");
        Div row = new Div(badge, countdown, turnout);
        row.addClassName("poll-standing");
        add(question, row);
    }

    void count(CountPicture picture) {
        turnout.show(picture.turnout());
    }

    void show(PollSnapshot now) {
        badge.show(now.state(), now.verdict(), now.terms().rules().method());
        badge.setVisible(!now.state().over());
        showDeadline(now.state() == PollState.OPEN ? now.terms().closesAt() : Optional.empty());
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
}
