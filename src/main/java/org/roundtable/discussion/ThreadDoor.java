package org.roundtable.discussion;

import org.roundtable.common.BoardId;
import org.roundtable.common.NotAllowed;
import org.roundtable.live.Topic;
import org.roundtable.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** Lets the signed-in person into a thread as far as they may go. */
@Component
class ThreadDoor {
    private final ThreadLimits limits;
    private final CurrentPerson me;

    ThreadDoor(ThreadLimits limits, CurrentPerson me) {
        this.limits = limits;
        this.me = me;
    }

    ThreadLimit limit(BoardId board, Topic subject) {
        return limits.of(board, subject, me.id());
    }

    boolean readable(BoardId board, Topic subject) {
        return limit(board, subject) != ThreadLimit.NO_READING;
    }

    /** @throws NotAllowed {@code conflict-no-reading} */
    void requireReading(BoardId board, Topic subject) {
        if (!readable(board, subject)) {
            throw new NotAllowed("conflict-no-reading");
        }
    }

    /** @throws NotAllowed {@code conflict-no-comments} */
    void requireWriting(BoardId board, Topic subject) {
        if (limit(board, subject) != ThreadLimit.NONE) {
            throw new NotAllowed("conflict-no-comments");
        }
    }
}
