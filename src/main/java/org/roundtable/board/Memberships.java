package org.roundtable.board;

import java.time.Clock;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts people on boards and takes them off, one at a time per board, so that nobody gets a seat that is not there. */
@Component
class Memberships {
    private final BoardRepository boards;
    private final MembershipRepository memberships;
    private final People people;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(
            BoardRepository boards,
            MembershipRepository memberships,
            People people,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.boards = boards;
        this.memberships = memberships;
        this.people = people;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** An administrator puts somebody on the board. */
    void add(BoardId board, PersonId person, Role role, Optional<SeatCategory> seat) {
        begin(board, person, role, seat);
        publish(board, person, "membership.begun", me.id());
    }

    /** Somebody comes to the board by themselves, as they were invited to. */
    void join(BoardId board, PersonId person, Role role, Optional<SeatCategory> seat) {
        begin(board, person, role, seat);
        publish(board, person, "membership.joined", person);
    }

    void assign(BoardId id, PersonId person, Role role, Optional<SeatCategory> seat) {
        Board board = locked(id);
        Membership membership = current(id, person);
        if (seat.isPresent() && membership.seat().isEmpty()) {
            board.seatOneMore(memberships.countSeated(id));
        }
        membership.assign(role, seat.orElse(null));
        if (seat.isPresent() || !role.atLeast(Role.MEMBER)) {
            standsInNoMore(id, person);
        }
        publish(id, person, "membership.changed", me.id());
    }

    void end(BoardId board, PersonId person) {
        locked(board);
        current(board, person).end(clock.instant());
        standsInNoMore(board, person);
        publish(board, person, "membership.ended", me.id());
    }

    /** @throws Rejected {@code alternate-of-another}, or as {@link Membership#nameAlternate} says */
    void nameAlternate(BoardId board, PersonId holder, Optional<PersonId> alternate) {
        locked(board);
        Membership seat = current(board, holder);
        alternate.ifPresentOrElse(
                person -> {
                    requireFree(board, holder, person);
                    seat.nameAlternate(current(board, person));
                },
                seat::dropAlternate);
        publish(board, holder, "membership.alternate", me.id());
    }

    private void requireFree(BoardId board, PersonId holder, PersonId alternate) {
        if (memberships
                .findByBoardAndAlternate(board, alternate)
                .filter(other -> !other.person().equals(holder))
                .isPresent()) {
            throw new Rejected("alternate-of-another");
        }
    }

    private void standsInNoMore(BoardId board, PersonId person) {
        memberships.findByBoardAndAlternate(board, person).ifPresent(Membership::dropAlternate);
    }

    private void begin(BoardId id, PersonId person, Role role, Optional<SeatCategory> seat) {
        Board board = locked(id);
        if (memberships.findByBoardAndCurrentPerson(id, person).isPresent()) {
            throw new Rejected("already-on-board");
        }
        if (seat.isPresent()) {
            board.seatOneMore(memberships.countSeated(id));
        }
        memberships.save(new Membership(id, person, role, seat.orElse(null), clock.instant()));
    }

    private Board locked(BoardId board) {
        return boards.findWithLockById(board.value()).orElseThrow(NotFound::new);
    }

    private Membership current(BoardId board, PersonId person) {
        return memberships.findByBoardAndCurrentPerson(board, person).orElseThrow(NotFound::new);
    }

    private void publish(BoardId board, PersonId person, String action, PersonId by) {
        events.publishEvent(new MembershipChanged(
                board, person, action, people.badge(person).name(), by));
    }
}
