package org.roundtable.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.common.BoardId;
import org.roundtable.common.Ids;
import org.roundtable.common.Stored;
import org.roundtable.live.Topic;

/** Makes a subject open for comments. */
@Entity
@Table(name = "thread")
class CommentThread extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(nullable = false)
    private Topic subject;

    @Column(nullable = false)
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected CommentThread() {}

    CommentThread(BoardId board, Topic subject, Instant openedAt) {
        super(Ids.next());
        this.board = board;
        this.subject = subject;
        this.openedAt = openedAt;
    }
}
