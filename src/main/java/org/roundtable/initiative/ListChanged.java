package org.roundtable.initiative;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A board's list of initiatives looks different. */
record ListChanged(BoardId board) implements LiveChange {
    @Override
    public List<Topic> topics() {
        return List.of(InitiativeTopics.initiatives(board));
    }
}
