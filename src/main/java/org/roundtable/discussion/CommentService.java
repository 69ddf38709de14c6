package org.roundtable.discussion;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.live.DraftService;
import org.roundtable.live.Topic;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.MemberOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members say. */
@Service
@MemberOf("#board")
@Transactional
public class CommentService {
    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final FormerTextRepository formerTexts;
    private final ReactionRepository reactions;
    private final ThreadDoor door;
    private final Mentioning mentioning;
    private final DraftService drafts;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommentService(
            CommentThreadRepository threads,
            CommentRepository comments,
            FormerTextRepository formerTexts,
            ReactionRepository reactions,
            ThreadDoor door,
            Mentioning mentioning,
            DraftService drafts,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.threads = threads;
        this.comments = comments;
        this.formerTexts = formerTexts;
        this.reactions = reactions;
        this.door = door;
        this.mentioning = mentioning;
        this.drafts = drafts;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a comment and discards its draft. Sent again, it is stored once.
     *
     * @throws NotFound when the subject has no thread on the board, or the parent is not in it
     * @throws org.roundtable.common.NotAllowed {@code conflict-no-comments}
     * @throws org.roundtable.common.Invalid {@code empty}, {@code too-long} on {@code text}
     */
    public void write(BoardId board, NewComment said) {
        door.requireWriting(board, said.subject());
        lockThread(board, said.subject());
        Optional<Comment> known = comments.findById(said.id().value());
        if (known.isPresent()) {
            requireSame(board, said, known.get());
        } else {
            store(board, said);
        }
        drafts.discard(said.draft());
    }

    /**
     * @throws NotFound when there is no such comment on the board
     * @throws org.roundtable.common.NotAllowed {@code author-only}, {@code conflict-no-comments}
     * @throws CommentChanged when it was edited elsewhere meanwhile
     * @throws org.roundtable.common.Rejected {@code comment-deleted}, {@code comment-hidden}
     */
    public void edit(BoardId board, Revision revision) {
        Comment comment = comment(board, revision.comment());
        comment.requireAuthor(me.id());
        comment.requireStanding();
        door.requireWriting(board, comment.subject());
        String text = mentioning.take(board, revision.text(), Mentions.in(comment.text()));
        if (comment.edits() != revision.edits() && !comment.text().equals(text)) {
            throw new CommentChanged(mentioning.typed(comment.text()), revision.text());
        }
        comment.edit(me.id(), revision.mark(), text, clock.instant()).ifPresent(formerTexts::save);
        mentioning.note(comment);
        events.publishEvent(new CommentEdited(board, comment.subject(), comment.id(), me.id()));
    }

    /** Takes one's own words away for good, with their former texts; a trace and the replies stay. */
    public void delete(BoardId board, CommentId id) {
        Comment comment = comment(board, id);
        comment.delete(me.id(), clock.instant());
        formerTexts.deleteByComment(id);
        reactions.deleteByComment(id);
        mentioning.forget(comment);
        events.publishEvent(new CommentDeleted(board, comment.subject(), id, me.id()));
    }

    /** One comment at a time, so that the same one sent twice at once is found the second time. */
    private void lockThread(BoardId board, Topic subject) {
        if (threads.findWithLockByBoardAndSubject(board, subject).isEmpty()) {
            throw new NotFound();
        }
    }

    private void store(BoardId board, NewComment said) {
        String text = mentioning.take(board, said.text(), Set.of());
        @Nullable
        CommentId parent = said.parent().map(id -> root(board, said, id)).orElse(null);
        Comment comment = comments.save(new Comment(board, me.id(), said, parent, text, clock.instant()));
        comments.flush();
        mentioning.note(comment);
        events.publishEvent(new CommentWritten(board, said.subject(), said.id(), me.id()));
    }

    private CommentId root(BoardId board, NewComment said, CommentId parent) {
        return comments.findByBoardAndId(board, parent.value())
                .filter(comment -> comment.subject().equals(said.subject()))
                .map(Comment::root)
                .orElseThrow(NotFound::new);
    }

    private void requireSame(BoardId board, NewComment said, Comment known) {
        if (!known.board().equals(board)
                || !known.subject().equals(said.subject())
                || !known.author().equals(me.id())) {
            throw new NotFound();
        }
    }

    private Comment comment(BoardId board, CommentId id) {
        return comments.findWithLockByBoardAndId(board, id.value()).orElseThrow(NotFound::new);
    }
}
