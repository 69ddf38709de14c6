package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.DataTable;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Receipt;
import org.roundtable.voting.SealedBallot;

/** What is to be known of a secret poll: before closing what it protects, after it the ballots by their receipts. */
class SecretBox extends Div {
    /** In a group so small what one chose can be guessed from the result. */
    private static final int SMALL = 6;

    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final Paragraph warning = new Paragraph();
    private final Details about = new Details(getTranslation("voting.secret.about"));
    private final Details published = new Details(getTranslation("voting.secret.published"));
    private final Last<PollState> shown = new Last<>();

    SecretBox(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        addClassNames("secret", "stack");
        warning.addClassName("notice");
        warning.getElement().setAttribute("data-kind", "warn");
        about.add(
                new Paragraph(getTranslation("voting.secret.protects")),
                new Paragraph(getTranslation("voting.secret.protects-not")));
        add(warning, about, published);
    }

    void show(PollSnapshot now) {
        if (shown.differs(now.state())) {
            boolean closed = now.state() == PollState.CLOSED;
            Optional<String> warned = warning(now);
            warning.setVisible(warned.isPresent());
            warning.setText(warned.orElse(""));
            published.setVisible(closed);
            if (closed) {
                published.addOpenedChangeListener(opened -> list(now));
            }
        }
    }

    private Optional<String> warning(PollSnapshot now) {
        if (now.result().filter(PollCount::alike).isPresent()) {
            return Optional.of(getTranslation("voting.secret.unanimous"));
        }
        return now.entitled() < SMALL
                ? Optional.of(getTranslation("voting.secret.small", Map.of("n", now.entitled())))
                : Optional.empty();
    }

    private void list(PollSnapshot now) {
        if (published.isOpened() && published.getContent().findAny().isEmpty()) {
            List<SealedBallot> ballots = tools.secrets().published(board.id(), poll);
            DataTable table = new DataTable(
                    List.of(getTranslation("voting.secret.receipt"), getTranslation("voting.table.vote")));
            table.setCaption(getTranslation("voting.secret.published"));
            ballots.forEach(ballot -> table.body()
                    .add(table.row(
                            new Span(ballot.receipt().code()),
                            new Span(Words.vote(this, ballot.vote(), now.terms().options())))));
            published.add(finder(now, ballots), table);
        }
    }

    private Div finder(PollSnapshot now, List<SealedBallot> ballots) {
        TextField code = new TextField(getTranslation("voting.secret.find"));
        Paragraph found = new Paragraph();
        found.getElement().setAttribute("role", "status");
        Button find = new Button(getTranslation("voting.secret.find-button"), click -> {
            Receipt wanted = Receipt.typed(code.getValue());
            found.setText(ballots.stream()
                    .filter(ballot -> ballot.receipt().equals(wanted))
                    .findAny()
                    .map(ballot -> getTranslation(
                            "voting.secret.found",
                            Map.of(
                                    "vote",
                                    Words.vote(this, ballot.vote(), now.terms().options()))))
                    .orElseGet(() -> getTranslation("voting.secret.not-found")));
        });
        Div finder = new Div(code, find, found);
        finder.addClassName("receipt-finder");
        return finder;
    }
}
