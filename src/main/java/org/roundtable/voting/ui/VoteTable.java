package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Rows;
import org.roundtable.voting.ElectorView;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.VoteView;

/** Who voted how in a poll that is over. */
class VoteTable extends Div {
    private final DataTable table = new DataTable(List.of(
            getTranslation("voting.table.name"),
            getTranslation("voting.table.vote"),
            getTranslation("voting.table.reason")));
    private final Rows<Line> lines =
            new Rows<>(table.body(), line -> line.elector().person().id(), this::row);

    VoteTable() {
        table.setCaption(getTranslation("voting.who-voted-how"));
        add(table);
    }

    void show(PollSnapshot now) {
        lines.show(now.electorate().stream()
                .map(elector ->
                        new Line(elector, voteOf(now, elector), now.terms().options()))
                .toList());
    }

    private Component row(Line line) {
        String name = line.elector().person().name();
        Span who = new Span(
                line.elector().left() ? getTranslation("voting.left-before-closing", Map.of("name", name)) : name);
        Span how = new Span(line.cast()
                .map(cast -> RollWords.vote(this, cast, line.options()))
                .orElseGet(() -> RollWords.none(this, line.elector())));
        line.cast().ifPresent(cast -> {
            how.addClassName("roll-vote");
            how.getElement().setAttribute("data-choice", Words.mark(cast.vote()));
        });
        return table.row(who, how, new Span(line.cast().map(VoteView::reason).orElse("")));
    }

    private static Optional<VoteView> voteOf(PollSnapshot now, ElectorView elector) {
        return now.votes().stream()
                .filter(vote -> vote.person().id().equals(elector.person().id()))
                .findFirst();
    }

    private record Line(ElectorView elector, Optional<VoteView> cast, List<PollOption> options) {}
}
