package org.roundtable.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands that a facilitator counts in the room, all together, as {@link HandRule} says. Until closing the count can be put right. */
@Service
@FacilitatorOf("#board")
@Transactional
public class HandCounts {
    private final Polls polls;
    private final ElectorRepository electors;
    private final BallotRepository ballots;
    private final People people;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandCounts(
            Polls polls,
            ElectorRepository electors,
            BallotRepository ballots,
            People people,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.electors = electors;
        this.ballots = ballots;
        this.people = people;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a count down, in place of the one before.
     *
     * @param shown the terms under which people raised their hands
     * @throws PollNotOpen when the poll is closed, annulled, or past its deadline
     * @throws NotEntitled when somebody is not in the electorate
     * @throws Rejected {@code poll-amended}; {@code secret-poll}, {@code hands-only-in-meeting}, {@code
     *     hands-only-yes-or-no}; {@code hands-recused}, {@code hands-not-there}, {@code hands-voted} with {@code names}
     */
    public void count(BoardId board, PollId poll, PollTerms shown, CountedHands counted) {
        Poll locked = polls.locked(board, poll, shown);
        locked.requireOpen(clock.instant());
        HandRule.requireHands(locked);
        boolean first = locked.hands().isEmpty();
        List<Elector> electorate = electors.findByPoll(poll);
        Set<PersonId> before = electorate.stream()
                .filter(Elector::tookPart)
                .map(Elector::person)
                .collect(Collectors.toSet());
        electorate.forEach(Elector::takeNoPart);
        HandRule.ofThose(counted.people(), electorate, before, ballots.whoVoted(poll), this::names)
                .forEach(Elector::takePart);
        Instant now = clock.instant();
        locked.countHands(HandCount.of(counted, me.id(), now), now);
        events.publishEvent(HandsCounted.of(locked, first, counted, me.id()));
    }

    /**
     * Takes the count back: nobody who raised a hand has voted then.
     *
     * @throws PollNotOpen when the poll is not open
     * @throws Rejected {@code no-hands-counted}
     */
    public void takeBack(BoardId board, PollId poll) {
        Poll locked = polls.locked(board, poll);
        locked.requireOpen(clock.instant());
        if (locked.hands().isEmpty()) {
            throw new Rejected("no-hands-counted");
        }
        electors.findByPoll(poll).forEach(Elector::takeNoPart);
        locked.countHands(null, clock.instant());
        events.publishEvent(new HandsCounted(board, poll, "hands.taken-back", "", me.id()));
    }

    private String names(Collection<PersonId> whose) {
        return whose.stream().map(people::badge).map(PersonBadge::name).sorted().collect(Collectors.joining(", "));
    }
}
