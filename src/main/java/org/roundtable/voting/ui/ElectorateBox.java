package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import org.roundtable.board.BoardView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;

/** What there is to say of the people of a poll besides their votes: who votes for whom, who is there, who is out. */
class ElectorateBox extends Div {
    private final ForOthersBox forOthers;
    private final ProxyBox proxy;
    private final PresenceBox presence;
    private final ConflictBox conflicts;

    ElectorateBox(VotingTools tools, BoardView board, PollId poll) {
        forOthers = new ForOthersBox(tools, board, poll);
        proxy = new ProxyBox(tools, board, poll);
        presence = new PresenceBox(tools, board, poll);
        conflicts = new ConflictBox(tools, board, poll);
        addClassNames("stack", "electorate");
        add(forOthers, proxy, presence, conflicts);
    }

    /** Whether what others do shows here, besides what is new of the poll itself. */
    boolean outdated(PollSnapshot now) {
        return forOthers.outdated(now);
    }

    void count(PollSnapshot now) {
        forOthers.count(now);
    }

    void show(PollSnapshot now) {
        forOthers.show(now);
        proxy.show(now);
        presence.show(now);
        conflicts.show(now);
        setVisible(!forOthers.isEmpty() || proxy.isVisible() || presence.isVisible() || conflicts.isVisible());
    }
}
