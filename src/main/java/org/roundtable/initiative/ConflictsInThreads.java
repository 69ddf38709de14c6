package org.roundtable.initiative;

import org.roundtable.board.RecusalRules;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.discussion.ThreadLimit;
import org.roundtable.discussion.ThreadLimits;
import org.roundtable.live.Topic;
import org.roundtable.voting.ConflictLimits;
import org.springframework.stereotype.Component;

/** A conflict of interest in a vote reaches the thread of what is voted on, as far as the charter says. */
@Component
class ConflictsInThreads implements ThreadLimits {
    private final ConflictLimits conflicts;

    ConflictsInThreads(ConflictLimits conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public ThreadLimit of(BoardId board, Topic subject, PersonId person) {
        return conflicts
                .of(board, subject, person)
                .map(ConflictsInThreads::limit)
                .orElse(ThreadLimit.NONE);
    }

    private static ThreadLimit limit(RecusalRules rules) {
        if (!rules.mayRead()) {
            return ThreadLimit.NO_READING;
        }
        return rules.mayComment() ? ThreadLimit.NONE : ThreadLimit.NO_COMMENTS;
    }
}
