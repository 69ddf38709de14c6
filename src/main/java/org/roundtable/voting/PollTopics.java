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

    /** The paper ballots of a poll that wait for a second person. */
    static Topic paper(PollId poll) {
        return Topic.of("paper", poll);
    }

    /** Which polls there are on a subject. */
    static Topic on(Topic subject) {
        return new Topic("polls-" + subject.kind(), subject.id());
    }
}
