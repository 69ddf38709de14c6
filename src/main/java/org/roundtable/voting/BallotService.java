package org.roundtable.voting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.ReaderOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes. Every vote that comes back was committed, and is counted once. */
@Service
@ReaderOf("#board")
@Transactional
public class BallotService {
    private final Polls polls;
    private final ElectorRepository electors;
    private final BallotRepository ballots;
    private final BallotTaking taking;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BallotService(
            Polls polls,
            ElectorRepository electors,
            BallotRepository ballots,
            BallotTaking taking,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.electors = electors;
        this.ballots = ballots;
        this.taking = taking;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Casts the signed-in person's ballot, or changes the one they cast. The same again changes nothing.
     *
     * @param shown the terms under which it was filled in
     * @param reason at most 2,000 characters; needed to block, else it may be empty
     * @throws PollNotOpen when the poll is closed, annulled, or past its deadline
     * @throws NotEntitled when the person is not in the electorate
     * @throws Rejected {@code poll-amended}; {@code secret-poll}, for which there are {@link SecretBallots}; {@code
     *     recused} when a conflict of interest takes them out of it
     * @throws Invalid on {@code choice} when the ballot paper does not offer it; {@code reason} when it is missing or too
     *     long
     */
    public MyBallot cast(BoardId board, PollId poll, PollTerms shown, Vote vote, String reason) {
        return taking.take(polls.locked(board, poll, shown), me.id(), vote, reason, Origin.SCREEN);
    }

    /**
     * Says that the ballot which was put down for the signed-in person is right.
     *
     * @throws PollNotOpen when the poll is closed, annulled, or past its deadline
     * @throws Rejected {@code nothing-to-confirm}
     */
    public MyBallot confirm(BoardId board, PollId poll) {
        Poll locked = polls.locked(board, poll);
        locked.requireOpen(clock.instant());
        Ballot ballot =
                ballots.findByPollAndPerson(poll, me.id()).orElseThrow(() -> new Rejected("nothing-to-confirm"));
        ballot.confirm(clock.instant());
        events.publishEvent(new BallotConfirmed(board, poll, me.id()));
        return ballot.mine(locked.method());
    }

    /** What was put down for the signed-in person and waits for their word. */
    @Transactional(readOnly = true)
    public List<RecordedForMe> recordedForMe(BoardId board) {
        return ballots.unconfirmed(board, me.id(), Channel.ASSISTED, clock.instant());
    }

    /** What the poll is to the signed-in person: whether they may vote, and what they cast. */
    @Transactional(readOnly = true)
    public MyPart mine(BoardId board, PollId poll) {
        Poll read = polls.read(board, poll);
        return electors.findByPollAndPerson(poll, me.id())
                .map(elector -> new MyPart(
                        true,
                        ballots.findByPollAndPerson(poll, me.id()).map(ballot -> ballot.mine(read.method())),
                        read.secret() && elector.tookPart(),
                        !read.secret() && elector.tookPart()))
                .orElseGet(() -> new MyPart(false, Optional.empty()));
    }
}
