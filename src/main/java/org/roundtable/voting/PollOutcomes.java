package org.roundtable.voting;

import java.time.Clock;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** States what a board does after a poll. */
@Service
@FacilitatorOf("#board")
@Transactional
public class PollOutcomes {
    private final Polls polls;
    private final CorrectionRepository corrections;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PollOutcomes(
            Polls polls,
            CorrectionRepository corrections,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.corrections = corrections;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says once what follows from a closed poll. Its subject moves along in the same transaction.
     *
     * @param text at most 4,000 characters
     * @throws Rejected {@code poll-not-closed}, {@code outcome-stated}, {@code not-passed}; or as the room of its subject
     *     says
     * @throws Invalid on {@code outcome}
     */
    public void state(BoardId board, PollId poll, String text, OutcomeStep step) {
        Poll locked = polls.locked(board, poll);
        locked.stateOutcome(text, step, me.id(), clock.instant());
        events.publishEvent(new OutcomeStated(board, poll, locked.subject(), step, locked.question(), me.id()));
    }

    /**
     * Corrects the words of an outcome; what stood before is kept with the reason.
     *
     * @throws Rejected {@code outcome-missing}
     * @throws Invalid on {@code outcome} or {@code reason}
     */
    public void correct(BoardId board, PollId poll, String text, String reason) {
        Poll locked = polls.locked(board, poll);
        Correction correction = corrections.save(locked.correctOutcome(text, reason, me.id(), clock.instant()));
        events.publishEvent(new OutcomeCorrected(board, poll, locked.question(), correction.reason(), me.id()));
    }
}
