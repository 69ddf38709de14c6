package org.roundtable.board;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;

/** What other rooms' services must know of a board to decide. It guards nothing and is not for views. */
@Component
public class BoardRoster {
    private final BoardRepository boards;
    private final MembershipRepository memberships;
    private final BoardViews views;

    BoardRoster(BoardRepository boards, MembershipRepository memberships, BoardViews views) {
        this.boards = boards;
        this.memberships = memberships;
        this.views = views;
    }

    /** Those who hold a seat now, and so are entitled to vote. */
    public Set<PersonId> seated(BoardId board) {
        return current(board).stream()
                .filter(membership -> membership.seat().isPresent())
                .map(Membership::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For which part of the community each of those speaks who hold a seat. */
    public Map<PersonId, SeatCategory> categories(BoardId board) {
        return current(board).stream()
                .filter(membership -> membership.seat().isPresent())
                .collect(Collectors.toMap(
                        Membership::person, membership -> membership.seat().orElseThrow()));
    }

    /** Who stands in for whom: seat holders with their alternates. */
    public Map<PersonId, PersonId> alternates(BoardId board) {
        return current(board).stream()
                .filter(membership -> membership.alternate().isPresent())
                .collect(Collectors.toMap(
                        Membership::person, membership -> membership.alternate().orElseThrow()));
    }

    /** Everybody who takes part in the work: members and facilitators. */
    public Set<PersonId> members(BoardId board) {
        return current(board).stream()
                .filter(membership -> membership.role().atLeast(Role.MEMBER))
                .map(Membership::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<PersonId> everybody(BoardId board) {
        return current(board).stream().map(Membership::person).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws NotFound when the person is not on the board */
    public Role role(BoardId board, PersonId person) {
        return views.find(board, person).orElseThrow(NotFound::new).role();
    }

    /** What each of these people is on the board now; those who left it are missing. */
    public Map<PersonId, Role> roles(BoardId board, Collection<PersonId> people) {
        return memberships.findByBoardAndCurrentPersonIn(board, people).stream()
                .collect(Collectors.toMap(Membership::person, Membership::role));
    }

    public String name(BoardId board) {
        return board(board).name();
    }

    /** The time zone in which the board's times are meant. */
    public ZoneId zone(BoardId board) {
        return board(board).zone();
    }

    /** The boards somebody is on now. */
    public List<BoardView> boardsOf(PersonId person) {
        return views.of(person);
    }

    /** How many places the board has, taken or not. */
    public int seats(BoardId board) {
        return board(board).seats();
    }

    public CharterTerms charter(BoardId board) {
        return board(board).charter();
    }

    /** Holds the board's row until the transaction ends, for what must come one after the other on a board. */
    public void hold(BoardId board) {
        if (boards.findWithLockById(board.value()).isEmpty()) {
            throw new NotFound();
        }
    }

    private Board board(BoardId board) {
        return boards.findById(board.value()).orElseThrow(NotFound::new);
    }

    private List<Membership> current(BoardId board) {
        return memberships.findByBoardAndEndedAtIsNull(board);
    }
}
