package org.roundtable.initiative;

import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.MemberOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves initiatives along their stages: authors theirs, facilitators all that are before the board. */
@Service
@MemberOf("#board")
@Transactional
public class StageService {
    private final InitiativeShelf shelf;
    private final StageMoves moves;
    private final CurrentPerson me;

    StageService(InitiativeShelf shelf, StageMoves moves, CurrentPerson me) {
        this.shelf = shelf;
        this.moves = moves;
        this.me = me;
    }

    /** @throws Incomplete when something is missing that the board must know */
    public void propose(BoardId board, InitiativeId id) {
        Initiative initiative = shelf.lockMine(board, id);
        moves.move(initiative, Arrow.PROPOSE, Mover.AUTHOR, me.id(), "");
        moves.moveIfSeconded(initiative, me.id());
    }

    /**
     * Makes a proposal a draft again.
     *
     * @throws Rejected {@code initiative.seconded-already} when somebody has seconded it
     */
    public void takeBack(BoardId board, InitiativeId id) {
        moves.move(shelf.lockMine(board, id), Arrow.TAKE_BACK, Mover.AUTHOR, me.id(), "");
    }

    /** @param reason why, at most 1,000 characters, not empty */
    public void withdraw(BoardId board, InitiativeId id, String reason) {
        moves.move(shelf.lockMine(board, id), Arrow.WITHDRAW, Mover.AUTHOR, me.id(), reason);
    }

    /** Makes a withdrawn initiative a draft again; it must be seconded anew. */
    public void takeUpAgain(BoardId board, InitiativeId id) {
        moves.move(shelf.lockMine(board, id), Arrow.TAKE_UP_AGAIN, Mover.AUTHOR, me.id(), "");
    }

    /**
     * @param reason why, at most 1,000 characters; may be empty unless the arrow needs one
     * @throws Rejected {@code initiative.no-arrow} when the initiative is at another stage, or the arrow is for others
     */
    @FacilitatorOf("#board")
    public void move(BoardId board, InitiativeId id, Arrow arrow, String reason) {
        moves.move(shelf.lock(board, id), arrow, Mover.FACILITATOR, me.id(), reason);
    }
}
