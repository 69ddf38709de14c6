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
    private final Button confirm = new Button();
    private final Last<MyBallot> shown = new Last<>();

    /** @param onConfirm run when I say that what was put down for me is right */
    MyVoteLine(BoardView board, Runnable onChange, Runnable onConfirm) {
        this.board = board;
        addClassName("my-vote");
        change.setText(getTranslation("voting.change-my-vote"));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.addClickListener(click -> onChange.run());
        confirm.setText(getTranslation("voting.assisted.confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            try {
                onConfirm.run();
            } finally {
                confirm.setEnabled(true);
            }
        });
        add(text, change, confirm);
    }

    void show(MyBallot ballot, List<PollOption> options, boolean open) {
        change.setVisible(open && !ballot.broughtByAnother());
        confirm.setVisible(open && ballot.unconfirmed());
        if (shown.differs(ballot)) {
            getElement().setAttribute("data-choice", Words.mark(ballot.vote()));
            text.setText(getTranslation(
                    key(ballot),
                    Map.of(
                            "choice", Words.vote(this, ballot.vote(), options),
                            "time", Words.time(this, ballot.castAt(), board))));
        }
    }

    private static String key(MyBallot ballot) {
        if (!ballot.broughtByAnother()) {
            return "voting.my-vote";
        }
        return ballot.channel().assisted()
                ? "voting.assisted.my-vote." + ballot.channel() + (ballot.unconfirmed() ? "" : ".confirmed")
                : "voting.proxy.my-vote." + ballot.channel();
    }

    void focusChange() {
        change.focus();
    }
}
