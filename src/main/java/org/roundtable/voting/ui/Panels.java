package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollPanels;

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
        return OutOfPoll.orPanel(tools, tools.boards().open(board), poll, H2::new);
    }
}
