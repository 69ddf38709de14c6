package org.roundtable.voting;

import java.time.Clock;
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
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BallotService(
            Polls polls,
            ElectorRepository electors,
            BallotRepository ballots,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.electors = electors;
        this.ballots = ballots;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Casts the signed-in person's ballot, or changes the one they cast. The same again changes nothing.
     *
     * @param reason at most 2,000 characters; needed to block, else it may be empty
     * @throws PollNotOpen when the poll is closed, annulled, or past its deadline
     * @throws NotEntitled when the person is not in the electorate
     * @throws Rejected {@code recused} when a conflict of interest takes them out of it
     * @throws Invalid on {@code choice} when the ballot paper does not offer it; {@code reason} when it is missing or too
     *     long
     */
    public MyBallot cast(BoardId board, PollId poll, Vote vote, String reason) {
        Poll open = polls.locked(board, poll);
        open.requireOpen(clock.instant());
        electors.findByPollAndPerson(poll, me.id())
                .orElseThrow(NotEntitled::new)
                .requireMayVote();
        Vote offered = open.offered(vote);
        return put(open, offered, Ballot.reason(offered, reason));
    }

    /** What the poll is to the signed-in person: whether they may vote, and what they cast. */
    @Transactional(readOnly = true)
    public MyPart mine(BoardId board, PollId poll) {
        PollMethod method = polls.read(board, poll).method();
        return new MyPart(
                electors.existsByPollAndPerson(poll, me.id()),
                ballots.findByPollAndPerson(poll, me.id()).map(ballot -> ballot.mine(method)));
    }

    private MyBallot put(Poll poll, Vote vote, String reason) {
        Optional<Ballot> known = ballots.findByPollAndPerson(poll.id(), me.id());
        if (known.filter(ballot -> ballot.says(vote, reason)).isPresent()) {
            return known.get().mine(poll.method());
        }
        known.ifPresent(ballot -> ballot.change(vote, reason, Origin.SCREEN, clock.instant()));
        Ballot cast = known.orElseGet(
                () -> ballots.save(new Ballot(poll.id(), me.id(), vote, reason, Origin.SCREEN, clock.instant())));
        events.publishEvent(new BallotCast(poll.board(), poll.id(), known.isEmpty(), me.id()));
        return cast.mine(poll.method());
    }
}
