package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Empty;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollSummary;

/** All polls of a board: the open ones first, then what was decided. */
@Route("boards/:board/polls")
@PermitAll
class PollsView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final VotingTools tools;

    PollsView(VotingTools tools) {
        this.tools = tools;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards()
                .open(BoardId.of(event.getRouteParameters().get("board").orElseThrow()));
        removeAll();
        add(head(board), new PollLists(tools, board));
    }

    private Header head(BoardView board) {
        Div actions = new Div();
        actions.addClassName("page-actions");
        if (board.role() == Role.FACILITATOR) {
            Anchor open =
                    new Anchor(PollLinks.open(board.id(), Optional.empty(), ""), getTranslation("voting.open-a-vote"));
            open.addClassName("poll-link");
            actions.add(open);
        }
        Anchor decisions = new Anchor(PollLinks.decisions(board.id()), getTranslation("decisions.all"));
        decisions.addClassName("decisions-link");
        actions.add(decisions);
        Header head = new Header(new H1(getTranslation("voting.votes")), actions);
        head.addClassName("page-head");
        return head;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("voting.votes");
    }

    /** The two lists, each there only when it has something to show. */
    private static class PollLists extends Div {
        private final PollList open;
        private final PollList over;
        private final Empty empty = new Empty("voting.empty-title", "voting.empty-text");

        PollLists(VotingTools tools, BoardView board) {
            addClassName("stack-l");
            open = new PollList("voting.open-votes", tools, board);
            over = new PollList("voting.decided-votes", tools, board);
            add(empty, open, over);
            tools.screens().follow(this, tools.polls().feedOf(board.id()), this::show);
        }

        private void show(List<PollSummary> polls) {
            empty.setVisible(polls.isEmpty());
            open.show(polls.stream()
                    .filter(poll -> !poll.state().over())
                    .sorted(Comparator.comparing(poll -> poll.closesAt().orElse(Instant.MAX)))
                    .toList());
            over.show(polls.stream().filter(poll -> poll.state().over()).toList());
        }
    }
}
