package org.roundtable.voting;

import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
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

    /**
     * The same, for a ballot that was filled in under these terms.
     *
     * @throws Rejected {@code poll-amended} when something else is asked by now, so that no mark counts for another option
     */
    Poll locked(BoardId board, PollId poll, PollTerms shown) {
        Poll locked = locked(board, poll);
        if (!locked.terms().asksLike(shown)) {
            throw new Rejected("poll-amended");
        }
        return locked;
    }

    /** The poll that puts this annulled one again. */
    Optional<PollId> reissueOf(PollId annulled) {
        return polls.findByReissueOf(annulled).map(Poll::id);
    }
}
