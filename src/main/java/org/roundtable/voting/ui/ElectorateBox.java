package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import org.roundtable.board.BoardView;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Late;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;

/** What there is to say of the people of a poll besides their votes: who votes for whom, who is there, who is out. */
class ElectorateBox extends Div {
    private final BoardView board;
    private final PersonId me;
    private final ForOthersBox forOthers;
    private final Late<ProxyBox> proxy;
    private final Late<PresenceBox> presence;
    private final Late<ConflictBox> conflicts;

    ElectorateBox(VotingTools tools, BoardView board, PollId poll) {
        this.board = board;
        me = tools.me().id();
        forOthers = new ForOthersBox(tools, board, poll);
        proxy = new Late<>(() -> new ProxyBox(tools, board, poll));
        presence = new Late<>(() -> new PresenceBox(tools, board, poll));
        conflicts = new Late<>(() -> new ConflictBox(tools, board, poll));
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
        proxy.show(ProxyBox.wanted(now, me), made -> made.show(now));
        presence.show(PresenceBox.wanted(now, board), made -> made.show(now));
        conflicts.show(ConflictBox.wanted(now, me, board), made -> made.show(now));
        setVisible(!forOthers.isEmpty() || proxy.isVisible() || presence.isVisible() || conflicts.isVisible());
    }
}
