package org.roundtable.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.springframework.stereotype.Component;

/** The polls that take ballots now. */
@Component
class OpenPolls {
    private final PollRepository polls;
    private final Clock clock;

    OpenPolls(PollRepository polls, Clock clock) {
        this.polls = polls;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    List<PollId> of(BoardId board) {
        return polls.idsOfOpen(board, clock.instant()).stream().map(PollId::new).toList();
    }

    /** Those on a subject, their rows held until the transaction ends. */
    List<Poll> locked(BoardId board, Topic subject) {
        Instant now = clock.instant();
        return locked(board, polls.idsOfOpenOn(board, subject, now), now);
    }

    /** The same of those put in a meeting. */
    List<Poll> lockedIn(BoardId board, Topic meeting) {
        Instant now = clock.instant();
        return locked(board, polls.idsOfOpenIn(board, meeting, now), now);
    }

    private List<Poll> locked(BoardId board, List<Long> ids, Instant now) {
        return ids.stream()
                .map(poll -> polls.findWithLockByIdAndBoard(poll, board))
                .flatMap(Optional::stream)
                .filter(poll -> poll.state(now) == PollState.OPEN)
                .toList();
    }
}
