package org.roundtable.initiative;

import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;

/** What screens of this room follow besides a single initiative. */
final class InitiativeTopics {
    private InitiativeTopics() {}

    static Topic initiatives(BoardId board) {
        return Topic.of("initiatives", board);
    }

    static Topic needs(BoardId board) {
        return Topic.of("needs", board);
    }

    static Topic board(BoardId board) {
        return Topic.of("board", board);
    }
}
