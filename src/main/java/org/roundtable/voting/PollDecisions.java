package org.roundtable.voting;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.live.Feed;
import org.roundtable.live.Topic;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that a board has decided. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class PollDecisions {
    private final DecisionLoader loader;

    PollDecisions(DecisionLoader loader) {
        this.loader = loader;
    }

    /** The polls that are over, the newest first. */
    public List<Decision> of(BoardId board) {
        return loader.of(board);
    }

    /** The same, new whenever a poll of the board ends or something follows from it, and not with every ballot. */
    public Feed<List<Decision>> feed(BoardId board) {
        return new Feed<>(Topic.of("board", board), "decisions", () -> loader.of(board));
    }
}
