package org.roundtable.voting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.voting.OutcomeView;
import org.roundtable.voting.PollSnapshot;

/** What the board stated after a poll. */
class OutcomeBox extends HtmlContainer {
    private final BoardView board;
    private final Paragraph text = new Paragraph();
    private final Footer footer = new Footer();
    private final Last<OutcomeView> shown = new Last<>();

    OutcomeBox(BoardView board) {
        super("blockquote");
        this.board = board;
        addClassName("outcome");
        add(text, footer);
    }

    void show(PollSnapshot now) {
        setVisible(now.outcome().isPresent());
        now.outcome().filter(shown::differs).ifPresent(outcome -> {
            text.setText(outcome.text());
            footer.setText(getTranslation(
                    "voting.outcome-by",
                    Map.of(
                            "step", getTranslation("voting.outcome-step." + outcome.step()),
                            "who", outcome.by().name(),
                            "time", Words.time(this, outcome.at(), board))));
        });
    }
}
