package org.roundtable.voting;

import java.time.Clock;
import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts ballots into the box, however they come in. */
@Component
@Transactional
class BallotTaking {
    private final ElectorRepository electors;
    private final BallotRepository ballots;
    private final InTheRoom room;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BallotTaking(
            ElectorRepository electors,
            BallotRepository ballots,
            InTheRoom room,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.electors = electors;
        this.ballots = ballots;
        this.room = room;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a ballot into a poll whose row is held, or changes the one that is in. The same again changes nothing.
     *
     * @param voter whose vote it is, whoever brings it
     * @throws PollNotOpen when the poll is closed, annulled, or past its deadline
     * @throws NotEntitled when the voter is not in the electorate
     * @throws Rejected {@code secret-poll} when no ballot may carry a name; {@code recused} when a conflict of interest takes them out of it; {@code voted-already} when there
     *     is a ballot that whoever brings this one may not replace; {@code not-there} as {@link InTheRoom} says; {@code
     *     hand-counted} when their raised hand is counted
     * @throws Invalid on {@code choice} when the ballot paper does not offer it; {@code reason} when it is missing or too
     *     long
     */
    MyBallot take(Poll locked, PersonId voter, Vote vote, String reason, Origin origin) {
        locked.requireOpen(clock.instant());
        if (locked.secret()) {
            throw new Rejected("secret-poll");
        }
        Elector elector = electors.findByPollAndPerson(locked.id(), voter).orElseThrow(NotEntitled::new);
        elector.requireMayVote();
        room.require(locked, elector, origin);
        if (elector.tookPart()) {
            throw new Rejected("hand-counted");
        }
        Vote offered = locked.offered(vote);
        return put(locked, voter, offered, Ballot.reason(offered, reason), origin);
    }

    /** Puts in what was found to fit, of somebody who may vote; what two people read on paper need not be countable. */
    MyBallot put(Poll poll, PersonId voter, Vote vote, String reason, Origin origin) {
        Optional<Ballot> known = ballots.findByPollAndPerson(poll.id(), voter);
        if (known.filter(ballot -> ballot.says(vote, reason, origin)).isPresent()) {
            return known.get().mine(poll.method());
        }
        known.ifPresent(ballot -> ballot.change(vote, reason, origin, clock.instant()));
        Ballot cast = known.orElseGet(
                () -> ballots.save(new Ballot(poll.id(), voter, vote, reason, origin, clock.instant())));
        events.publishEvent(cast(poll, voter, known.isEmpty(), origin));
        return cast.mine(poll.method());
    }

    private BallotCast cast(Poll poll, PersonId voter, boolean first, Origin origin) {
        PersonId by = origin.by(voter);
        String seen = origin.witness().isEmpty() ? "" : " · " + origin.witness();
        String forWhom = by.equals(voter) ? "" : people.badge(voter).name() + seen;
        return new BallotCast(poll.board(), poll.id(), first, forWhom, by);
    }
}
