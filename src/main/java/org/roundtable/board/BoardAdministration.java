package org.roundtable.board;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.Administrator;
import org.roundtable.security.CurrentPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes boards and puts people on them. */
@Service
@Administrator
@Transactional
public class BoardAdministration {
    private final BoardRepository boards;
    private final MembershipRepository seated;
    private final Memberships memberships;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BoardAdministration(
            BoardRepository boards,
            MembershipRepository seated,
            Memberships memberships,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.boards = boards;
        this.seated = seated;
        this.memberships = memberships;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    public BoardId make(NewBoard details) {
        Board board = boards.save(new Board(BoardId.next(), details, clock.instant()));
        events.publishEvent(new BoardMade(board.id(), board.name(), me.id()));
        return board.id();
    }

    /** @throws Rejected {@code more-people-than-seats} */
    public void rearrange(BoardId board, String name, ZoneId zone, int seats) {
        Board known = locked(board);
        known.rearrange(name, zone, seats, seated.countSeated(board));
        events.publishEvent(new BoardRearranged(board, known.name(), me.id()));
    }

    /**
     * @param seen the charter as it was when the amending began
     * @throws Rejected {@code charter-changed-meanwhile} when somebody else was quicker
     */
    public void amendCharter(BoardId board, CharterTerms seen, CharterTerms amended) {
        locked(board).amend(seen, amended);
        events.publishEvent(new CharterAmended(board, me.id()));
    }

    /** @throws Rejected {@code already-on-board}, {@code observer-with-seat}, {@code no-seat-left} */
    public void add(BoardId board, PersonId person, Role role, Optional<SeatCategory> seat) {
        memberships.add(board, person, role, seat);
    }

    /** @throws Rejected {@code observer-with-seat}, {@code no-seat-left} */
    public void assign(BoardId board, PersonId person, Role role, Optional<SeatCategory> seat) {
        memberships.assign(board, person, role, seat);
    }

    /**
     * Says who votes for a seat when its holder is missing, or that nobody does. Polls that are open keep theirs.
     *
     * @param alternate a member without a seat
     * @throws Rejected {@code alternate-needs-holder}, {@code alternate-with-seat}, {@code alternate-observes}, {@code
     *     alternate-of-another}
     */
    public void nameAlternate(BoardId board, PersonId holder, Optional<PersonId> alternate) {
        memberships.nameAlternate(board, holder, alternate);
    }

    /** The person leaves the board; what they did on it stays. */
    public void end(BoardId board, PersonId person) {
        memberships.end(board, person);
    }

    private Board locked(BoardId id) {
        return boards.findWithLockById(id.value()).orElseThrow(NotFound::new);
    }
}
