package org.roundtable.shell.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.AuditLine;
import org.roundtable.board.BoardView;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.initiative.InitiativeFilter;
import org.roundtable.meeting.BoardAction;
import org.roundtable.voting.PollSummary;

/** Home of one board, as long as one stays on it. */
class HomePage extends Div {
    private static final int LATELY = 12;

    private final WaitingList waiting;
    private final WaitingSection waitingSection;
    private final InitiativesSection initiativesSection;
    private final LatelySection latelySection;
    private @Nullable Instant answered;

    HomePage(HomeSources sources, BoardView board, InitiativeFilter filter, Consumer<InitiativeFilter> remember) {
        addClassName("page-wide");
        Header head = new Header(new H1(board.name()));
        head.addClassName("page-head");
        waiting = new WaitingList(sources, board, this);
        waitingSection = new WaitingSection();
        initiativesSection = new InitiativesSection(sources, board, filter, remember);
        latelySection = new LatelySection(sources, board);
        head.add(new NextMeetingLine(sources, board));
        add(head, waitingSection, initiativesSection, latelySection);
        var screens = sources.screens();
        screens.follow(this, sources.initiatives().feed(board.id()), this::initiatives);
        screens.follow(this, sources.polls().feedOf(board.id()), this::polls);
        screens.follow(this, sources.answers().answered(board.id()), this::answered);
        screens.follow(this, sources.meetings().feedOf(board.id()), any -> meetings());
        screens.follow(this, sources.actions().feed(board.id()), this::actions);
        screens.follow(this, sources.trail().feedOfLately(board.id(), LATELY), this::lately);
    }

    private void initiatives(List<InitiativeCard> cards) {
        waiting.initiatives(cards);
        initiativesSection.cards(cards);
        latelySection.titles(cards);
        waitingSection.show(waiting.items());
    }

    private void polls(List<PollSummary> polls) {
        waiting.polls(polls);
        initiativesSection.polls(polls);
        waitingSection.show(waiting.items());
    }

    private void meetings() {
        waiting.meetings();
        waitingSection.show(waiting.items());
    }

    /** When the page opens the meetings are shown anyway. */
    private void answered(Instant last) {
        boolean again = answered != null && !answered.equals(last);
        answered = last;
        if (again) {
            meetings();
        }
    }

    private void actions(List<BoardAction> actions) {
        waiting.actions(actions);
        waitingSection.show(waiting.items());
    }

    private void lately(List<AuditLine> lines) {
        latelySection.show(lines);
        if (waiting.happened(lines)) {
            waitingSection.show(waiting.items());
        }
    }
}
