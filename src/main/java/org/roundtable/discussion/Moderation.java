package org.roundtable.discussion;

import java.time.Clock;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What facilitators do about comments that hurt. */
@Service
@FacilitatorOf("#board")
@Transactional
public class Moderation {
    private final CommentRepository comments;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moderation(CommentRepository comments, CurrentPerson me, ApplicationEventPublisher events, Clock clock) {
        this.comments = comments;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hides a comment from everybody but facilitators. Its author is told the reason.
     *
     * @param reason at most 500 characters
     * @throws org.roundtable.common.Invalid {@code empty}, {@code too-long} on {@code reason}
     * @throws org.roundtable.common.Rejected {@code comment-deleted}, {@code comment-hidden}
     */
    public void hide(BoardId board, CommentId id, String reason) {
        Comment comment = comment(board, id);
        comment.hide(me.id(), reason, clock.instant());
        events.publishEvent(new CommentHidden(board, comment.subject(), id, me.id()));
    }

    public void showAgain(BoardId board, CommentId id) {
        Comment comment = comment(board, id);
        comment.showAgain();
        events.publishEvent(new CommentShown(board, comment.subject(), id, me.id()));
    }

    private Comment comment(BoardId board, CommentId id) {
        return comments.findWithLockByBoardAndId(board, id.value()).orElseThrow(NotFound::new);
    }
}
