package org.roundtable.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Confirm;
import org.roundtable.initiative.Arrow;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.Mover;
import org.roundtable.initiative.Stage;
import org.roundtable.initiative.StageService;

/** What its authors can do with an initiative as it now stands. */
class AuthorPart extends Part<AuthorPart.State> {
    private final BoardId board;
    private final InitiativeId id;
    private final StageService stages;
    private final Anchor write;
    private final Button takeBack = new Button();
    private final Button withdraw = new Button();
    private final Button takeUp = new Button();

    record State(Stage stage, boolean seconded) {}

    AuthorPart(BoardId board, InitiativeId id, StageService stages) {
        this.board = board;
        this.id = id;
        this.stages = stages;
        addClassName("page-actions");
        write = new Anchor(InitiativeLinks.edit(board, id), getTranslation("initiative.write-on"));
        write.addClassName("initiative-link");
        takeBack.setText(Terms.arrow(this, Arrow.TAKE_BACK));
        takeBack.addClickListener(click -> Confirm.ask(
                this,
                "initiative.take-back.title",
                "initiative.take-back.text",
                "initiative.arrow.take-back",
                () -> stages.takeBack(board, id)));
        withdraw.setText(Terms.arrow(this, Arrow.WITHDRAW));
        withdraw.addClickListener(click ->
                new ReasonDialog(withdraw.getText(), true, reason -> stages.withdraw(board, id, reason)).open());
        takeUp.setText(Terms.arrow(this, Arrow.TAKE_UP_AGAIN));
        takeUp.addClickListener(click -> takeUpAgain());
        add(write, takeBack, withdraw, takeUp);
    }

    @Override
    State portion(InitiativeSnapshot snapshot) {
        return new State(snapshot.stage(), !snapshot.seconds().isEmpty());
    }

    @Override
    void draw(State state) {
        write.setVisible(state.stage().writable());
        takeBack.setVisible(state.stage() == Stage.PROPOSED && !state.seconded());
        withdraw.setVisible(Arrow.from(state.stage(), Mover.AUTHOR).contains(Arrow.WITHDRAW));
        takeUp.setVisible(state.stage() == Stage.WITHDRAWN);
    }

    private void takeUpAgain() {
        stages.takeUpAgain(board, id);
        getUI().ifPresent(ui -> ui.navigate(InitiativeLinks.edit(board, id)));
    }
}
