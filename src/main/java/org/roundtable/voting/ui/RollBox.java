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
import org.roundtable.common.ui.Faces;
import org.roundtable.common.ui.Late;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.Pictures;
import org.roundtable.voting.ElectorView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.StandInView;

/** Who has voted and who has not; once closed, who voted how. */
class RollBox extends Details {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final UnorderedList roll = new UnorderedList();
    private final Rows<Line> lines =
            new Rows<>(roll, line -> line.elector().person().id(), this::item);
    private final Late<VoteTable> table = new Late<>(VoteTable::new);
    private final Last<Boolean> over = new Last<>();
    private @Nullable PollSnapshot newest;

    RollBox(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        roll.addClassName("roll");
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
        boolean named = named(now);
        roll.setVisible(!named);
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
        boolean named = named(now);
        boolean nudging = now.state() == PollState.OPEN && board.role() == Role.FACILITATOR;
        lines.show(
                named
                        ? List.of()
                        : now.electorate().stream()
                                .map(elector -> new Line(
                                        elector,
                                        now.people().standIn(elector.person().id()),
                                        now.state().over(),
                                        nudging && !elector.tookPart() && !elector.recused()))
                                .toList());
        table.show(named, made -> made.show(now));
    }

    /** Whether it may be told who voted how. */
    private static boolean named(PollSnapshot now) {
        return now.state() == PollState.CLOSED && !now.terms().secret();
    }

    private Component item(Line line) {
        ElectorView elector = line.elector();
        Span name = new Span(elector.person().name());
        name.addClassName("roll-name");
        Span vote = new Span(RollWords.tookPart(this, elector, line.over()));
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

    private record Line(ElectorView elector, Optional<StandInView> standIn, boolean over, boolean nudge) {}
}
