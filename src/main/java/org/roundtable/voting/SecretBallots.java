package org.roundtable.voting;

import java.time.Clock;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.ReaderOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes in secret polls: who took part is on the roll, what was chosen is in the box, and nothing joins them. */
@Service
@ReaderOf("#board")
@Transactional
public class SecretBallots {
    private final Polls polls;
    private final ElectorRepository electors;
    private final SealedBox box;
    private final InTheRoom room;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecretBallots(
            Polls polls,
            ElectorRepository electors,
            SealedBox box,
            InTheRoom room,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.electors = electors;
        this.box = box;
        this.room = room;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Casts the signed-in person's secret ballot, for good: nobody can find it again to change it, not even they.
     *
     * @param shown the terms under which the ballot was filled in
     * @return what they find it by after closing; it is kept nowhere beside their name
     * @throws PollNotOpen when the poll is closed, annulled, or past its deadline
     * @throws NotEntitled when the person is not in the electorate
     * @throws Rejected {@code poll-amended}; {@code recused}; {@code not-there}; {@code voted-already}; {@code not-secret} when the poll has
     *     named ballots
     * @throws Invalid on {@code choice} when the ballot paper does not offer it
     * @throws NotFound when the board has no such poll
     */
    public Receipt cast(BoardId board, PollId poll, PollTerms shown, Vote vote) {
        Poll locked = polls.locked(board, poll, shown);
        requireSecret(locked);
        locked.requireOpen(clock.instant());
        PersonId voter = me.id();
        Elector elector = electors.findByPollAndPerson(poll, voter).orElseThrow(NotEntitled::new);
        elector.requireMayVote();
        room.require(locked, elector, Origin.SCREEN);
        Vote offered = locked.offered(vote);
        elector.takePart();
        events.publishEvent(new BallotCast(board, poll, true, "", voter));
        return box.put(poll, offered);
    }

    /**
     * All ballots, once the poll is closed, in the order of their receipts.
     *
     * @throws Rejected {@code poll-not-closed}, {@code not-secret}
     * @throws NotFound when the board has no such poll
     */
    @Transactional(readOnly = true)
    public List<SealedBallot> published(BoardId board, PollId poll) {
        Poll read = polls.read(board, poll);
        requireSecret(read);
        if (read.closing().isEmpty()) {
            throw new Rejected("poll-not-closed");
        }
        return box.ballots(read);
    }

    private static void requireSecret(Poll poll) {
        if (!poll.secret()) {
            throw new Rejected("not-secret");
        }
    }
}
