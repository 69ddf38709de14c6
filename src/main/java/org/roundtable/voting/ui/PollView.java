package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.common.BoardId;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;

/** A poll on a page of its own. */
@Route("boards/:board/polls/:poll")
@PermitAll
class PollView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final VotingTools tools;
    private String question = "";

    PollView(VotingTools tools) {
        this.tools = tools;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards()
                .open(BoardId.of(event.getRouteParameters().get("board").orElseThrow()));
        PollId poll = PollId.of(event.getRouteParameters().get("poll").orElseThrow());
        question = tools.polls().feed(board.id(), poll).load().get().terms().question();
        Paragraph back = new Paragraph(new Anchor(PollLinks.all(board.id()), getTranslation("voting.all-votes")));
        removeAll();
        add(back, new PollPanel(tools, board, poll, H1::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("voting.poll-title", Map.of("question", question));
    }
}
