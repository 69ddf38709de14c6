package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.board.BoardView;
import org.roundtable.common.PersonId;
import org.roundtable.voting.ForOther;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.StandInView;

/** The ballots of those for whom I may vote, each filled in by itself. */
class ForOthersBox extends Div {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final PersonId me;
    private final Map<PersonId, ForOtherBallot> ballots = new HashMap<>();
    private boolean brought;
    private Known shown = new Known(false, List.of(), Set.of());

    ForOthersBox(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        me = tools.me().id();
        addClassName("stack");
    }

    boolean isEmpty() {
        return ballots.isEmpty();
    }

    /**
     * Whether something may be new for one of them: what I brought, their own vote replaces, and nothing else tells it. Who
     * stands in for whom is part of how the poll stands, and with that shown anew.
     */
    boolean outdated(PollSnapshot now) {
        return brought || !shown.mine().isEmpty() && !shown.equals(known(now));
    }

    void count(PollSnapshot now) {
        if (outdated(now)) {
            show(now);
        }
    }

    void show(PollSnapshot now) {
        shown = known(now);
        List<ForOther> mine = shown.open() && !shown.mine().isEmpty()
                ? tools.people().forOthers().mine(board.id(), poll)
                : List.of();
        brought = mine.stream().anyMatch(one -> one.ballot().isPresent());
        Set<PersonId> wanted = new HashSet<>();
        mine.forEach(one -> wanted.add(one.whose().id()));
        new ArrayList<>(ballots.keySet())
                .stream().filter(person -> !wanted.contains(person)).forEach(person -> remove(ballots.remove(person)));
        mine.forEach(one -> ballot(one, now).show(one, now.terms()));
    }

    private ForOtherBallot ballot(ForOther one, PollSnapshot now) {
        return ballots.computeIfAbsent(one.whose().id(), person -> {
            ForOtherBallot made = new ForOtherBallot(tools, board, poll, one.whose(), now.terms());
            add(made);
            return made;
        });
    }

    private Known known(PollSnapshot now) {
        List<StandInView> mine = now.people().standIns().stream()
                .filter(one -> one.by().id().equals(me))
                .toList();
        Set<PersonId> voted = new HashSet<>();
        mine.stream().map(StandInView::whose).filter(now.voted()::contains).forEach(voted::add);
        now.people().recusal(me).ifPresent(recused -> voted.add(me));
        return new Known(now.state() == PollState.OPEN, mine, voted);
    }

    private record Known(boolean open, List<StandInView> mine, Set<PersonId> voted) {}
}
