package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollState;
import org.roundtable.voting.PollSummary;

/** A poll in a list: the question, where it stands, and whether it waits for me. */
class PollCard extends Article {
    private final VotingTools tools;
    private final BoardView board;
    private final Anchor question = new Anchor();
    private final StateBadge badge = new StateBadge();
    private final Span waiting = new Span();
    private final Paragraph turnout = new Paragraph();
    private final Paragraph time = new Paragraph();
    private final Last<PollSummary> shown = new Last<>();

    PollCard(VotingTools tools, BoardView board) {
        this.tools = tools;
        this.board = board;
        addClassName("poll-row");
        waiting.setText(getTranslation("voting.waits-for-you"));
        waiting.addClassName("badge");
        waiting.getElement().setAttribute("data-kind", "warn");
        time.addClassName("muted");
        Paragraph badges = new Paragraph(badge, waiting);
        badges.addClassName("poll-row-state");
        turnout.addClassName("poll-row-turnout");
        add(new H3(question), time, turnout, badges);
    }

    PollCard show(PollSummary poll) {
        if (shown.differs(poll)) {
            question.setText(poll.question());
            question.setHref(PollLinks.poll(board.id(), poll.id()));
            badge.show(poll.state(), poll.verdict(), poll.method());
            badge.setVisible(poll.state().over());
            waiting.setVisible(poll.waitsFor(tools.me().id()));
            turnout.setText(Words.turnout(this, poll.tookPart(), poll.entitled()));
            time.setText(time(poll));
        }
        return this;
    }

    private String time(PollSummary poll) {
        return poll.endedAt()
                .map(at -> getTranslation(
                        poll.state() == PollState.ANNULLED ? "voting.annulled-at" : "voting.closed-at",
                        Map.of("time", Words.time(this, at, board))))
                .or(() -> poll.closesAt()
                        .map(at -> getTranslation("voting.closes-at", Map.of("time", Words.deadline(this, at, board)))))
                .orElseGet(() -> getTranslation("voting.closes-by-hand"));
    }
}
