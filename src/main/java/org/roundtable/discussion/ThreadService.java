package org.roundtable.discussion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.live.Feed;
import org.roundtable.live.Presence;
import org.roundtable.live.Topic;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Threads to read and follow. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class ThreadService {
    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final FormerTextRepository formerTexts;
    private final ThreadLoader loader;
    private final ThreadDoor door;
    private final Presence presence;
    private final People people;
    private final BoardRoster roster;
    private final CurrentPerson me;

    ThreadService(
            CommentThreadRepository threads,
            CommentRepository comments,
            FormerTextRepository formerTexts,
            ThreadLoader loader,
            ThreadDoor door,
            Presence presence,
            People people,
            BoardRoster roster,
            CurrentPerson me) {
        this.threads = threads;
        this.comments = comments;
        this.formerTexts = formerTexts;
        this.loader = loader;
        this.door = door;
        this.presence = presence;
        this.people = people;
        this.roster = roster;
        this.me = me;
    }

    /**
     * The thread as the signed-in person may see it, and who is there.
     *
     * @throws NotFound when the subject has no thread on the board
     */
    public ThreadEntry enter(BoardId board, Topic subject) {
        requireThread(board, subject);
        ThreadLimit limit = door.limit(board, subject);
        return new ThreadEntry(
                limit, limit == ThreadLimit.NO_READING ? Optional.empty() : Optional.of(feeds(board, subject)));
    }

    private ThreadFeeds feeds(BoardId board, Topic subject) {
        boolean facilitator = facilitator(board);
        Topic thread = Threads.topic(subject);
        return new ThreadFeeds(
                new Feed<>(
                        thread, facilitator ? "facilitators" : "board", () -> loader.load(board, subject, facilitator)),
                presence.feed(subject),
                presence.feed(thread));
    }

    /**
     * What a comment said before its edits, the newest first.
     *
     * @throws NotFound for a hidden comment, unless to its author and to facilitators
     */
    public List<FormerVersion> history(BoardId board, CommentId id) {
        Comment comment = comment(board, id);
        door.requireReading(board, comment.subject());
        if (comment.hiding().isPresent() && !comment.author().equals(me.id()) && !facilitator(board)) {
            throw new NotFound();
        }
        return formerTexts.findByCommentOrderByWrittenAtDesc(id).stream()
                .map(former -> new FormerVersion(html(former.text()), former.writtenAt()))
                .toList();
    }

    /**
     * The text to edit.
     *
     * @throws NotAllowed {@code author-only}
     */
    public TypedText typed(BoardId board, CommentId id) {
        Comment comment = comment(board, id);
        comment.requireAuthor(me.id());
        return new TypedText(Mentions.named(comment.text(), badges(comment.text())), comment.edits());
    }

    /**
     * Why a comment is hidden; empty when it is not.
     *
     * @throws NotAllowed {@code author-only} to all but its author and facilitators
     */
    public String whyHidden(BoardId board, CommentId id) {
        Comment comment = comment(board, id);
        if (!facilitator(board)) {
            comment.requireAuthor(me.id());
        }
        return comment.hiding().map(Hiding::reason).orElse("");
    }

    private String html(String stored) {
        return SafeMarkdown.html(stored, badges(stored));
    }

    private Map<PersonId, PersonBadge> badges(String stored) {
        return people.badges(Mentions.in(stored));
    }

    private boolean facilitator(BoardId board) {
        return roster.role(board, me.id()) == Role.FACILITATOR;
    }

    private void requireThread(BoardId board, Topic subject) {
        if (!threads.existsByBoardAndSubject(board, subject)) {
            throw new NotFound();
        }
    }

    private Comment comment(BoardId board, CommentId id) {
        return comments.findByBoardAndId(board, id.value()).orElseThrow(NotFound::new);
    }
}
