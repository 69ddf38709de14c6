package org.roundtable.voting;

import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;

/** What people follow of polls. */
final class PollTopics {
    private PollTopics() {}

    static Topic poll(PollId poll) {
        return Topic.of("poll", poll);
    }

    /** The list of all polls of a board, and how many have voted in each. */
    static Topic all(BoardId board) {
        return Topic.of("polls", board);
    }

    /** Which polls there are on a subject. */
    static Topic on(Topic subject) {
        return new Topic("polls-" + subject.kind(), subject.id());
    }
}
