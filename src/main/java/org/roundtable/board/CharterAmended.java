package org.roundtable.board;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A board's standing rules changed. Polls that are open keep theirs. */
public record CharterAmended(BoardId board, PersonId by) implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, "charter.amended", null, "", true);
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topic.of("board", board));
    }
}
