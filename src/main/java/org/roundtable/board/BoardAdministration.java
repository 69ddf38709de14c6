package org.roundtable.board;

import java.time.Clock;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.Administrator;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes boards and puts people on them. */
@Service
@Administrator
@Transactional
public class BoardAdministration {
    private final BoardRepository boards;
    private final MembershipRepository memberships;
    private final People people;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BoardAdministration(
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

    public BoardId make(NewBoard details) {
        Board board = boards.save(new Board(BoardId.next(), details, clock.instant()));
        events.publishEvent(new BoardMade(board.id(), board.name(), me.id()));
        return board.id();
    }

    public void amendCharter(BoardId board, CharterTerms terms) {
        board(board).amend(terms);
        events.publishEvent(new CharterAmended(board, me.id()));
    }

    /** @throws Rejected {@code already-on-board}, {@code observer-with-seat} */
    public void add(BoardId board, PersonId person, Role role, Optional<SeatCategory> seat) {
        board(board);
        if (memberships.findByBoardAndPersonAndEndedAtIsNull(board, person).isPresent()) {
            throw new Rejected("already-on-board");
        }
        memberships.save(new Membership(board, person, role, seat.orElse(null), clock.instant()));
        changed(board, person, "membership.begun");
    }

    /** @throws Rejected {@code observer-with-seat} */
    public void assign(BoardId board, PersonId person, Role role, Optional<SeatCategory> seat) {
        membership(board, person).assign(role, seat.orElse(null));
        changed(board, person, "membership.changed");
    }

    /** The person leaves the board; what they did on it stays. */
    public void end(BoardId board, PersonId person) {
        membership(board, person).end(clock.instant());
        changed(board, person, "membership.ended");
    }

    private void changed(BoardId board, PersonId person, String action) {
        events.publishEvent(new MembershipChanged(
                board, person, action, people.badge(person).name(), me.id()));
    }

    private Board board(BoardId id) {
        return boards.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Membership membership(BoardId board, PersonId person) {
        return memberships.findByBoardAndPersonAndEndedAtIsNull(board, person).orElseThrow(NotFound::new);
    }
}
