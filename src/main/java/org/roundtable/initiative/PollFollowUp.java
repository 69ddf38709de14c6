package org.roundtable.initiative;

import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.live.Topic;
import org.roundtable.voting.OutcomeStated;
import org.roundtable.voting.OutcomeStep;
import org.roundtable.voting.PollOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves an initiative when a poll on it is opened or its outcome stated, in the transaction of that deed. */
@Component
class PollFollowUp {
    private final InitiativeRepository initiatives;
    private final StageMoves moves;

    PollFollowUp(InitiativeRepository initiatives, StageMoves moves) {
        this.initiatives = initiatives;
        this.moves = moves;
    }

    /** @throws Rejected {@code initiative.poll-too-early} when it is neither in discussion nor in decision */
    @EventListener
    void opened(PollOpened poll) {
        poll.subject().filter(InitiativeId::names).ifPresent(subject -> {
            Initiative initiative = lock(poll.board(), subject);
            if (initiative.stage() == Stage.DISCUSSION) {
                moves.move(initiative, Arrow.DECIDE, Mover.POLL, poll.by(), poll.question());
            } else if (initiative.stage() != Stage.DECISION) {
                throw new Rejected("initiative.poll-too-early");
            }
        });
    }

    /** @throws Rejected {@code initiative.not-in-decision} when the outcome asks for a move that cannot be made */
    @EventListener
    void stated(OutcomeStated outcome) {
        if (outcome.step() != OutcomeStep.NOTHING) {
            outcome.subject()
                    .filter(InitiativeId::names)
                    .ifPresent(subject ->
                            follow(lock(outcome.board(), subject), outcome.step(), outcome.by(), outcome.question()));
        }
    }

    private void follow(Initiative initiative, OutcomeStep step, PersonId by, String question) {
        if (initiative.stage() != Stage.DECISION) {
            throw new Rejected("initiative.not-in-decision");
        }
        moves.move(initiative, arrow(step), Mover.OUTCOME, by, question);
    }

    private static Arrow arrow(OutcomeStep step) {
        return switch (step) {
            case ADOPTED -> Arrow.PLAN;
            case DECLINED -> Arrow.DECLINE;
            case BACK_TO_DISCUSSION -> Arrow.DISCUSS_AGAIN;
            case NOTHING -> throw new IllegalArgumentException(step.name());
        };
    }

    /** A draft is not there for polls. */
    private Initiative lock(BoardId board, Topic subject) {
        return initiatives
                .findWithLockByBoardAndId(board, subject.id())
                .filter(initiative -> initiative.stage() != Stage.DRAFT)
                .orElseThrow(NotFound::new);
    }
}
