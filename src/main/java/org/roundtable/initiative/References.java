package org.roundtable.initiative;

import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;

/** Sees to it that a proposal names only needs and people of its own board. */
@Component
class References {
    private final NeedRepository needs;
    private final BoardRoster roster;

    References(NeedRepository needs, BoardRoster roster) {
        this.needs = needs;
        this.roster = roster;
    }

    /** @throws Invalid {@code initiative.choice} */
    void check(BoardId board, Field field, String text) {
        if (!text.isEmpty() && !known(board, field, text)) {
            throw new Invalid(field.key(), "initiative.choice");
        }
    }

    private boolean known(BoardId board, Field field, String text) {
        try {
            return switch (field) {
                case NEED ->
                    needs.findByBoardAndId(board, NeedId.of(text).value()).isPresent();
                case LEAD -> roster.everybody(board).contains(PersonId.of(text));
                default -> true;
            };
        } catch (NotFound noId) {
            return false;
        }
    }
}
