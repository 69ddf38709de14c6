package org.roundtable.initiative;

import java.time.Clock;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.MemberOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I second this": members bring a proposal to discussion. */
@Service
@MemberOf("#board")
@Transactional
public class InitiativeSupport {
    private final InitiativeShelf shelf;
    private final SecondRepository seconds;
    private final StageMoves moves;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InitiativeSupport(
            InitiativeShelf shelf,
            SecondRepository seconds,
            StageMoves moves,
            CurrentPerson me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.seconds = seconds;
        this.moves = moves;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Seconds a proposal; with the last second the charter asks for it comes to discussion. A second time changes nothing.
     *
     * @throws NotAllowed {@code initiative.own} for its authors
     * @throws Rejected {@code initiative.not-proposed}
     */
    public void second(BoardId board, InitiativeId id) {
        Initiative initiative = shelf.lock(board, id);
        if (initiative.authoredBy(me.id())) {
            throw new NotAllowed("initiative.own");
        }
        if (seconds.existsByInitiativeAndPerson(id, me.id())) {
            return;
        }
        requireProposed(initiative);
        seconds.save(new Second(board, id, me.id(), clock.instant()));
        initiative.touch(clock.instant());
        events.publishEvent(new InitiativeSeconded(board, id, initiative.title(), me.id()));
        moves.moveIfSeconded(initiative, me.id());
    }

    /** @throws Rejected {@code initiative.not-proposed} once it is being discussed */
    public void takeBack(BoardId board, InitiativeId id) {
        Initiative initiative = shelf.lock(board, id);
        requireProposed(initiative);
        if (seconds.deleteByInitiativeAndPerson(id, me.id()) > 0) {
            events.publishEvent(new SecondTakenBack(board, id, initiative.title(), me.id()));
        }
    }

    private static void requireProposed(Initiative initiative) {
        if (initiative.stage() != Stage.PROPOSED) {
            throw new Rejected("initiative.not-proposed");
        }
    }
}
