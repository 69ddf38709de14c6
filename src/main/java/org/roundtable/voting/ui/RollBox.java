package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Faces;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.Pictures;
import org.roundtable.voting.ElectorView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.StandInView;
import org.roundtable.voting.VoteView;

/** Who has voted and who has not; once closed, who voted how. */
class RollBox extends Details {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final UnorderedList roll = new UnorderedList();
    private final Rows<Line> lines =
            new Rows<>(roll, line -> line.elector().person().id(), this::item);
    private final DataTable table;
    private final Rows<Vote> votes;
    private final Last<Boolean> over = new Last<>();
    private @Nullable PollSnapshot newest;

    RollBox(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        roll.addClassName("roll");
        table = new DataTable(List.of(
                getTranslation("voting.table.name"),
                getTranslation("voting.table.vote"),
                getTranslation("voting.table.reason")));
        table.setCaption(getTranslation("voting.who-voted-how"));
        votes = new Rows<>(table.body(), vote -> vote.elector().person().id(), this::row);
        add(roll, table);
        addOpenedChangeListener(opened -> list());
    }

    /** Whether what others do shows here. */
    boolean follows() {
        return isOpened();
    }

    void count(PollSnapshot now) {
        newest = now;
        list();
    }

    void show(PollSnapshot now) {
        boolean closed = now.state() == PollState.CLOSED;
        boolean named = closed && !now.terms().secret();
        roll.setVisible(!named);
        table.setVisible(named);
        if (over.differs(named)) {
            setSummaryText(getTranslation(named ? "voting.who-voted-how" : "voting.who-voted"));
        }
        list();
    }

    /** Nobody is listed before the list is opened: a line for each member would be kept for every screen. */
    private void list() {
        if (isOpened() && newest != null) {
            list(newest);
        }
    }

    private void list(PollSnapshot now) {
        boolean closed = now.state() == PollState.CLOSED && !now.terms().secret();
        boolean nudging = now.state() == PollState.OPEN && board.role() == Role.FACILITATOR;
        lines.show(
                closed
                        ? List.of()
                        : now.electorate().stream()
                                .map(elector -> new Line(
                                        elector,
                                        now.people().standIn(elector.person().id()),
                                        nudging && !elector.tookPart() && !elector.recused()))
                                .toList());
        if (closed) {
            votes.show(now.electorate().stream()
                    .map(elector ->
                            new Vote(elector, voteOf(now, elector), now.terms().options()))
                    .toList());
        }
    }

    private Component item(Line line) {
        ElectorView elector = line.elector();
        Span name = new Span(elector.person().name());
        name.addClassName("roll-name");
        Span vote = new Span(RollWords.tookPart(this, elector));
        vote.addClassName("roll-vote");
        ListItem item = new ListItem(name, vote);
        item.getElement()
                .insertChild(
                        0,
                        Faces.plain(
                                elector.person().name(),
                                Pictures.url(elector.person()),
                                elector.person().tint()));
        item.getElement().setAttribute("data-choice", RollWords.mark(elector));
        line.standIn().ifPresent(one -> name.add(standIn(one)));
        if (line.nudge()) {
            item.add(nudgeButton(elector));
        }
        return item;
    }

    private Span standIn(StandInView one) {
        Span line = new Span(RollWords.standIn(this, one));
        line.addClassNames("roll-stand-in", "muted");
        return line;
    }

    private Button nudgeButton(ElectorView elector) {
        Map<String, Object> who = Map.of("name", elector.person().name());
        Button nudge = new Button(getTranslation("voting.nudge"), click -> {
            tools.facilitation().nudge(board.id(), poll, elector.person().id());
            Toast.show(getTranslation("voting.nudged", who));
        });
        nudge.addThemeVariants(ButtonVariant.TERTIARY);
        nudge.setAriaLabel(getTranslation("voting.nudge-somebody", who));
        return nudge;
    }

    private Component row(Vote vote) {
        String name = vote.elector().person().name();
        Span who = new Span(
                vote.elector().left() ? getTranslation("voting.left-before-closing", Map.of("name", name)) : name);
        Span how = new Span(vote.cast()
                .map(cast -> RollWords.vote(this, cast, vote.options()))
                .orElseGet(() -> RollWords.none(this, vote.elector())));
        vote.cast().ifPresent(cast -> {
            how.addClassName("roll-vote");
            how.getElement().setAttribute("data-choice", Words.mark(cast.vote()));
        });
        return table.row(who, how, new Span(vote.cast().map(VoteView::reason).orElse("")));
    }

    private static Optional<VoteView> voteOf(PollSnapshot now, ElectorView elector) {
        return now.votes().stream()
                .filter(vote -> vote.person().id().equals(elector.person().id()))
                .findFirst();
    }

    private record Line(ElectorView elector, Optional<StandInView> standIn, boolean nudge) {}

    private record Vote(ElectorView elector, Optional<VoteView> cast, List<PollOption> options) {}
}
