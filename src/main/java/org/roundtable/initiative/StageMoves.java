package org.roundtable.initiative;

import java.time.Clock;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.discussion.Threads;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves a locked initiative and stores the move; what comes before the board can be discussed. It guards nothing: callers have checked who acts. */
@Component
class StageMoves {
    private final MoveRepository moves;
    private final SecondRepository seconds;
    private final BoardRoster roster;
    private final Threads threads;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StageMoves(
            MoveRepository moves,
            SecondRepository seconds,
            BoardRoster roster,
            Threads threads,
            Clock clock,
            ApplicationEventPublisher events) {
        this.moves = moves;
        this.seconds = seconds;
        this.roster = roster;
        this.threads = threads;
        this.clock = clock;
        this.events = events;
    }

    /** @throws Rejected {@code initiative.no-arrow}, {@code initiative.seconded-already} */
    void move(Initiative initiative, Arrow arrow, Mover mover, PersonId by, String reason) {
        if (arrow == Arrow.TAKE_BACK && seconds.countByInitiative(initiative.id()) > 0) {
            throw new Rejected("initiative.seconded-already");
        }
        Stage from = initiative.stage();
        Move made = moves.save(initiative.move(arrow, mover, by, reason, clock.instant()));
        if (arrow == Arrow.PROPOSE) {
            threads.open(initiative.board(), initiative.id().topic());
        }
        if (arrow == Arrow.TAKE_UP_AGAIN) {
            seconds.deleteByInitiative(initiative.id());
        }
        events.publishEvent(new StageMoved(
                initiative.board(), initiative.id(), from, arrow, initiative.title(), made.reason(), by));
    }

    /** Brings a proposal to discussion once as many have seconded it as the charter asks for. */
    void moveIfSeconded(Initiative initiative, PersonId by) {
        int needed = roster.charter(initiative.board()).secondsNeeded();
        if (initiative.stage() == Stage.PROPOSED && seconds.countByInitiative(initiative.id()) >= needed) {
            move(initiative, Arrow.DISCUSS, Mover.SECONDS, by, "");
        }
    }
}
