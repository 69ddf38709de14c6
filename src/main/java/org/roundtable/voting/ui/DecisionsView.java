package org.roundtable.voting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.roundtable.board.BoardView;
import org.roundtable.common.BoardId;
import org.roundtable.common.Translations;
import org.roundtable.voting.PollDecisions;
import org.roundtable.voting.PollLinks;

/** All that a board has decided: to be searched, handed on as a table, and printed. */
@Route("boards/:board/decisions")
@PermitAll
class DecisionsView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final transient VotingTools tools;
    private final transient PollDecisions decisions;
    private final transient Translations texts;

    DecisionsView(VotingTools tools, PollDecisions decisions, Translations texts) {
        this.tools = tools;
        this.decisions = decisions;
        this.texts = texts;
        addClassNames("page-wide", "decisions-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards()
                .open(BoardId.of(event.getRouteParameters().get("board").orElseThrow()));
        DecisionFilter filter =
                DecisionFilter.read(event.getLocation().getQueryParameters().getParameters());
        DecisionWords words = new DecisionWords(texts, Words.locale(this), board.zone());
        removeAll();
        add(new DecisionList(tools, decisions, board, words, filter, chosen -> remember(board.id(), chosen)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("decisions.title");
    }

    /** The address says what is shown, so that it can be kept and handed on. */
    private static void remember(BoardId board, DecisionFilter filter) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(PollLinks.decisions(board), new QueryParameters(filter.parameters())));
    }
}
