package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.voting.MyBallot;
import org.roundtable.voting.PollOption;

/** The vote of mine that stands. */
class MyVoteLine extends Paragraph {
    private final BoardView board;
    private final Span text = new Span();
    private final Button change = new Button();
    private final Last<MyBallot> shown = new Last<>();

    MyVoteLine(BoardView board, Runnable onChange) {
        this.board = board;
        addClassName("my-vote");
        change.setText(getTranslation("voting.change-my-vote"));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.addClickListener(click -> onChange.run());
        add(text, change);
    }

    void show(MyBallot ballot, List<PollOption> options, boolean open) {
        change.setVisible(open && !ballot.broughtByAnother());
        if (shown.differs(ballot)) {
            getElement().setAttribute("data-choice", Words.mark(ballot.vote()));
            text.setText(getTranslation(
                    ballot.broughtByAnother() ? "voting.proxy.my-vote." + ballot.channel() : "voting.my-vote",
                    Map.of(
                            "choice", Words.vote(this, ballot.vote(), options),
                            "time", Words.time(this, ballot.castAt(), board))));
        }
    }

    void focusChange() {
        change.focus();
    }
}
