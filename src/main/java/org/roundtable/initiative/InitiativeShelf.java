package org.roundtable.initiative;

import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** Finds an initiative of a board for the person who acts; a draft is there for its authors only. */
@Component
class InitiativeShelf {
    private final InitiativeRepository initiatives;
    private final CurrentPerson me;

    InitiativeShelf(InitiativeRepository initiatives, CurrentPerson me) {
        this.initiatives = initiatives;
        this.me = me;
    }

    /** @throws NotFound when there is none, or it is a draft of others */
    Initiative read(BoardId board, InitiativeId id) {
        return visible(initiatives.findByBoardAndId(board, id.value()).orElseThrow(NotFound::new));
    }

    /** Like {@link #read}, and nobody else changes it until the transaction ends. */
    Initiative lock(BoardId board, InitiativeId id) {
        return visible(initiatives.findWithLockByBoardAndId(board, id.value()).orElseThrow(NotFound::new));
    }

    /** Like {@link #lock}, for one of its authors. */
    Initiative lockMine(BoardId board, InitiativeId id) {
        Initiative initiative = lock(board, id);
        initiative.requireAuthor(me.id());
        return initiative;
    }

    private Initiative visible(Initiative initiative) {
        initiative.requireVisibleTo(me.id());
        return initiative;
    }
}
