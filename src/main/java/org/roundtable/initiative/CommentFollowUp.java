package org.roundtable.initiative;

import org.roundtable.common.BoardId;
import org.roundtable.discussion.CommentDeleted;
import org.roundtable.discussion.CommentHidden;
import org.roundtable.discussion.CommentShown;
import org.roundtable.discussion.CommentWritten;
import org.roundtable.live.LiveHub;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lists of initiatives show how much is said on each, so they change when that does. */
@Component
class CommentFollowUp {
    private final LiveHub hub;

    CommentFollowUp(LiveHub hub) {
        this.hub = hub;
    }

    @TransactionalEventListener
    void written(CommentWritten comment) {
        changed(comment.board());
    }

    @TransactionalEventListener
    void deleted(CommentDeleted comment) {
        changed(comment.board());
    }

    @TransactionalEventListener
    void hidden(CommentHidden comment) {
        changed(comment.board());
    }

    @TransactionalEventListener
    void shown(CommentShown comment) {
        changed(comment.board());
    }

    private void changed(BoardId board) {
        hub.changed(InitiativeTopics.initiatives(board));
    }
}
