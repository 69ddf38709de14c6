package org.roundtable.board;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A board got another name, time zone or number of seats. */
public record BoardRearranged(BoardId board, String name, PersonId by) implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, "board.rearranged", null, name, true);
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topic.of("board", board));
    }
}
