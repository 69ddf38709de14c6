package org.roundtable.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.security.ReaderOf;
import org.roundtable.security.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Boards as the people on them see them. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class BoardService {
    private final BoardRepository boards;
    private final MembershipRepository memberships;
    private final People people;
    private final CurrentPerson me;

    BoardService(BoardRepository boards, MembershipRepository memberships, People people, CurrentPerson me) {
        this.boards = boards;
        this.memberships = memberships;
        this.people = people;
        this.me = me;
    }

    /** The boards the signed-in person is on, by name. */
    public List<BoardView> mine() {
        return memberships.findByPersonAndEndedAtIsNull(me.id()).stream()
                .map(membership -> board(membership.board()).view(membership.role()))
                .sorted(Comparator.comparing(BoardView::name))
                .toList();
    }

    @ReaderOf("#board")
    public BoardView open(BoardId board) {
        return board(board).view(membership(board).map(Membership::role).orElseThrow(NotFound::new));
    }

    @ReaderOf("#board")
    public CharterTerms charter(BoardId board) {
        return board(board).charter();
    }

    /** Everybody on the board now, by name. */
    @ReaderOf("#board")
    public List<MemberView> members(BoardId board) {
        return memberships.findByBoardAndEndedAtIsNull(board).stream()
                .map(membership -> new MemberView(
                        people.badge(membership.person()), membership.role(), membership.seat(), membership.since()))
                .sorted(Comparator.comparing(member -> member.person().name()))
                .toList();
    }

    private Optional<Membership> membership(BoardId board) {
        return memberships.findByBoardAndPersonAndEndedAtIsNull(board, me.id());
    }

    private Board board(BoardId id) {
        return boards.findById(id.value()).orElseThrow(NotFound::new);
    }
}
