package org.roundtable.initiative;

import org.roundtable.common.BoardId;
import org.roundtable.discussion.CommentDeleted;
import org.roundtable.discussion.CommentHidden;
import org.roundtable.discussion.CommentShown;
import org.roundtable.discussion.CommentWritten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lists of initiatives show how much is said on each, so they change when that does. */
@Component
class CommentFollowUp {
    private final ApplicationEventPublisher events;

    CommentFollowUp(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void written(CommentWritten comment) {
        changed(comment.board());
    }

    @EventListener
    void deleted(CommentDeleted comment) {
        changed(comment.board());
    }

    @EventListener
    void hidden(CommentHidden comment) {
        changed(comment.board());
    }

    @EventListener
    void shown(CommentShown comment) {
        changed(comment.board());
    }

    private void changed(BoardId board) {
        events.publishEvent(new ListChanged(board));
    }
}
