package org.roundtable.discussion;

import java.time.Clock;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens subjects for comments. Called by the room a subject belongs to, which has checked the person. */
@Component
public class Threads {
    private final CommentThreadRepository threads;
    private final Clock clock;

    Threads(CommentThreadRepository threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    /** Opens a subject; it may be open already. */
    @Transactional
    public void open(BoardId board, Topic subject) {
        if (!threads.existsByBoardAndSubject(board, subject)) {
            threads.save(new CommentThread(board, subject, clock.instant()));
        }
    }

    /** What changes when a comment does. */
    public static Topic topic(Topic subject) {
        return new Topic("thread-" + subject.kind(), subject.id());
    }
}
