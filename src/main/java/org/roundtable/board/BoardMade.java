package org.roundtable.board;

import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** A board was made. */
public record BoardMade(BoardId board, String name, PersonId by) implements Audited {
    @Override
    public Deed deed() {
        return new Deed(board, by, "board.made", null, name, true);
    }
}
