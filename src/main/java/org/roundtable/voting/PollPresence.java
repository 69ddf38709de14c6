package org.roundtable.voting;

import java.time.Clock;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the electorate is in the room. It can change until the poll closes, and stays as it was then. */
@Service
@FacilitatorOf("#board")
@Transactional
public class PollPresence {
    private final Polls polls;
    private final ElectorRepository electors;
    private final People people;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PollPresence(
            Polls polls,
            ElectorRepository electors,
            People people,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.electors = electors;
        this.people = people;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says whether somebody is in the room. The same again changes nothing.
     *
     * @throws PollNotOpen when the poll is over
     * @throws Rejected {@code presence-by-check-in} when a meeting's check-in says who is there
     * @throws NotEntitled when they are not in the electorate
     */
    public void mark(BoardId board, PollId poll, PersonId person, boolean present) {
        Poll locked = polls.locked(board, poll);
        locked.requireOpen(clock.instant());
        if (locked.heldIn().isPresent()) {
            throw new Rejected("presence-by-check-in");
        }
        Elector elector = electors.findByPollAndPerson(poll, person).orElseThrow(NotEntitled::new);
        if (elector.present() != present) {
            elector.mark(present);
            events.publishEvent(new PresenceMarked(
                    board, poll, present, people.badge(person).name(), me.id()));
        }
    }
}
