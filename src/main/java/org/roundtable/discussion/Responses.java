package org.roundtable.discussion;

import java.time.Clock;
import java.util.Optional;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.MemberOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members do with a comment that stands: react to it, and say that it has its answer. */
@Service
@MemberOf("#board")
@Transactional
public class Responses {
    private final CommentRepository comments;
    private final ReactionRepository reactions;
    private final ThreadDoor door;
    private final BoardRoster roster;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Responses(
            CommentRepository comments,
            ReactionRepository reactions,
            ThreadDoor door,
            BoardRoster roster,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.reactions = reactions;
        this.door = door;
        this.roster = roster;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a reaction or takes it back; doing either twice is doing it once.
     *
     * @param given whether it should stand afterwards
     * @throws org.roundtable.common.Rejected {@code comment-deleted}, {@code comment-hidden}
     */
    public void react(BoardId board, CommentId id, Reaction kind, boolean given) {
        Comment comment = open(board, id);
        comment.requireStanding();
        Optional<GivenReaction> known = reactions.findByCommentAndPersonAndKind(id, me.id(), kind);
        if (known.isPresent() == given) {
            return;
        }
        known.ifPresentOrElse(reactions::delete, () -> reactions.save(new GivenReaction(id, me.id(), kind)));
        events.publishEvent(new ReactionToggled(board, comment.subject(), id, me.id()));
    }

    /**
     * Says that a concern or question has its answer. Its author and facilitators can.
     *
     * @throws org.roundtable.common.NotAllowed {@code resolve}
     * @throws org.roundtable.common.Rejected {@code nothing-to-resolve}, {@code comment-deleted}, {@code comment-hidden}
     */
    public void resolve(BoardId board, CommentId id) {
        Comment comment = open(board, id);
        comment.resolve(me.id(), facilitator(board), clock.instant());
        events.publishEvent(new CommentResolved(board, comment.subject(), id, me.id()));
    }

    /** Says that it is open after all; the same people can. */
    public void reopen(BoardId board, CommentId id) {
        Comment comment = open(board, id);
        comment.reopen(me.id(), facilitator(board));
        events.publishEvent(new CommentReopened(board, comment.subject(), id, me.id()));
    }

    private boolean facilitator(BoardId board) {
        return roster.role(board, me.id()) == Role.FACILITATOR;
    }

    /** @throws org.roundtable.common.NotAllowed {@code conflict-no-comments} */
    private Comment open(BoardId board, CommentId id) {
        Comment comment = comments.findWithLockByBoardAndId(board, id.value()).orElseThrow(NotFound::new);
        door.requireWriting(board, comment.subject());
        return comment;
    }
}
