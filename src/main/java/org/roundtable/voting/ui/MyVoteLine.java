package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.voting.MyBallot;

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

    void show(MyBallot ballot, boolean open) {
        change.setVisible(open);
        if (shown.differs(ballot)) {
            getElement().setAttribute("data-choice", ballot.choice().name());
            text.setText(getTranslation(
                    "voting.my-vote",
                    Map.of(
                            "choice", Words.choice(this, ballot.choice()),
                            "time", Words.time(this, ballot.castAt(), board))));
        }
    }

    void focusChange() {
        change.focus();
    }
}
