package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import org.roundtable.board.BoardView;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollPanels;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollTerms;

@org.springframework.stereotype.Component
class Panels implements PollPanels {
    private final VotingTools tools;

    Panels(VotingTools tools) {
        this.tools = tools;
    }

    @Override
    public Component on(BoardId board, Topic subject, String suggestedQuestion) {
        return new PollsOn(tools, tools.boards().open(board), subject, suggestedQuestion);
    }

    @Override
    public Component one(BoardId board, PollId poll) {
        return one(tools.boards().open(board), poll);
    }

    @Override
    public Component one(BoardView board, PollId poll) {
        return OutOfPoll.orPanel(tools, board, poll, H2::new);
    }

    @Override
    public Component form(BoardId board, String question, Consumer<PollTerms> send) {
        PollForm form = form(board, send);
        form.suggest(question);
        return form;
    }

    @Override
    public Component form(BoardId board, PollId annulled, Consumer<PollTerms> send) {
        PollForm form = form(board, send);
        form.fill(newest(board, annulled).terms());
        return form;
    }

    @Override
    public void askOutcome(BoardId board, PollId poll) {
        dialogs(board, poll).stateOutcome(newest(board, poll)).open();
    }

    @Override
    public void askLot(BoardId board, PollId poll) {
        dialogs(board, poll).drawLot().open();
    }

    private PollForm form(BoardId board, Consumer<PollTerms> send) {
        return new PollForm(tools, tools.boards().open(board), "voting.open-the-vote", send);
    }

    private PollDialogs dialogs(BoardId board, PollId poll) {
        return new PollDialogs(tools, tools.boards().open(board), poll);
    }

    private PollSnapshot newest(BoardId board, PollId poll) {
        return tools.screens().newest(tools.polls().feed(board, poll));
    }
}
