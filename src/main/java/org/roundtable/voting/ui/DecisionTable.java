package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Rows;
import org.roundtable.voting.Decision;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Verdict;

/** Decisions one below the other. */
class DecisionTable extends Div {
    private final BoardId board;
    private final DecisionWords words;
    private final DataTable table = new DataTable(List.of(
            getTranslation("decisions.question"),
            getTranslation("decisions.day"),
            getTranslation("decisions.verdict"),
            getTranslation("decisions.sentence"),
            getTranslation("decisions.outcome")));
    private final Rows<Decision> rows = new Rows<>(table.body(), Decision::poll, this::row);

    DecisionTable(BoardId board, DecisionWords words) {
        this.board = board;
        this.words = words;
        addClassName("decisions");
        add(table);
    }

    void show(List<Decision> decisions, int all) {
        table.setCaption(getTranslation("decisions.shown", Map.of("n", decisions.size(), "all", all)));
        rows.show(decisions);
    }

    private Component row(Decision decision) {
        StateBadge badge = new StateBadge();
        badge.show(
                decision.verdict() == Verdict.ANNULLED ? PollState.ANNULLED : PollState.CLOSED,
                Optional.of(decision.verdict()),
                decision.method());
        return table.row(
                new Anchor(PollLinks.poll(board, decision.poll()), decision.question()),
                new Span(words.day(decision)),
                badge,
                new Span(words.sentence(decision)),
                new Span(words.outcome(decision)));
    }
}
