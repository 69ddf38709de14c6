package org.roundtable.voting;

import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.springframework.stereotype.Component;

/** Finds polls of a board; those of another board are not there. */
@Component
class Polls {
    private final PollRepository polls;

    Polls(PollRepository polls) {
        this.polls = polls;
    }

    Poll read(BoardId board, PollId poll) {
        return polls.findByIdAndBoard(poll.value(), board).orElseThrow(NotFound::new);
    }

    /** Holds the poll's row until the transaction ends. Call it before anything else is read of the poll. */
    Poll locked(BoardId board, PollId poll) {
        return polls.findWithLockByIdAndBoard(poll.value(), board).orElseThrow(NotFound::new);
    }

    /** The poll that puts this annulled one again. */
    Optional<PollId> reissueOf(PollId annulled) {
        return polls.findByReissueOf(annulled).map(Poll::id);
    }
}
