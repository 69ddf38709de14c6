package org.roundtable.board;

import org.roundtable.common.BoardId;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.SignedInPerson;
import org.springframework.stereotype.Component;

/** Answers the questions of {@code @ReaderOf}, {@code @MemberOf} and {@code @FacilitatorOf}. */
@Component("boardAccess")
class BoardAccess {
    private final BoardViews boards;
    private final CurrentPerson me;

    BoardAccess(BoardViews boards, CurrentPerson me) {
        this.boards = boards;
        this.me = me;
    }

    public boolean reader(BoardId board) {
        return atLeast(board, Role.OBSERVER);
    }

    public boolean member(BoardId board) {
        return atLeast(board, Role.MEMBER);
    }

    public boolean facilitator(BoardId board) {
        return atLeast(board, Role.FACILITATOR);
    }

    private boolean atLeast(BoardId board, Role least) {
        Role role = me.signedIn()
                .map(SignedInPerson::id)
                .flatMap(person -> boards.find(board, person))
                .orElseThrow(NotFound::new)
                .role();
        if (!role.atLeast(least)) {
            throw new NotAllowed(least == Role.FACILITATOR ? "facilitators-only" : "members-only");
        }
        return true;
    }
}
