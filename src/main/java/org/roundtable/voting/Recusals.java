package org.roundtable.voting;

import java.time.Clock;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.MemberOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conflicts of interest in a poll that is open. */
@Service
@MemberOf("#board")
@Transactional
public class Recusals {
    private final Polls polls;
    private final Recusing recusing;
    private final CurrentPerson me;
    private final Clock clock;

    Recusals(Polls polls, Recusing recusing, CurrentPerson me, Clock clock) {
        this.polls = polls;
        this.recusing = recusing;
        this.me = me;
        this.clock = clock;
    }

    /**
     * Takes the signed-in person out of a poll. A vote they have cast is withdrawn, for everybody to see.
     *
     * @throws PollNotOpen when it is over
     * @throws NotEntitled when they could not vote anyway
     * @throws Rejected {@code recused-already}, {@code too-few-unconflicted}; {@code recused-after-secret-ballot}, since a
     *     secret ballot cannot be found again
     */
    public void declare(BoardId board, PollId poll, Conflict conflict) {
        put(board, poll, me.id(), conflict);
    }

    /** The same for somebody who told a facilitator, or whose conflict of interest the board has found. */
    @FacilitatorOf("#board")
    public void record(BoardId board, PollId poll, PersonId person, Conflict conflict) {
        put(board, poll, person, conflict);
    }

    /**
     * Lets somebody in again; they can vote from then on. What was withdrawn stays withdrawn.
     *
     * @throws Rejected {@code not-recused}
     * @throws NotAllowed {@code own-recusal}
     * @throws Invalid on {@code reason}
     */
    @FacilitatorOf("#board")
    public void takeBack(BoardId board, PollId poll, PersonId person, String reason) {
        recusing.takeBack(polls.locked(board, poll), person, me.id(), reason);
    }

    private void put(BoardId board, PollId poll, PersonId person, Conflict conflict) {
        Poll locked = polls.locked(board, poll);
        recusing.recuse(locked, person, Declared.of(conflict, me.id(), clock.instant()));
    }
}
