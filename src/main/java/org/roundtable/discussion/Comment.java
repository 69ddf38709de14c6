package org.roundtable.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.live.Topic;

/** What somebody said on a subject. Its text stands as typed, with tokens for people, and is made safe when shown. */
@Entity
class Comment extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(nullable = false)
    private Topic subject;

    @Column(name = "author_id", nullable = false)
    private PersonId author;

    @Column(name = "parent_id")
    private @Nullable CommentId parent;

    @Enumerated(EnumType.STRING)
    private @Nullable Mark mark;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private int edits;

    private @Nullable Instant editedAt;

    private @Nullable Instant deletedAt;

    @Embedded
    private @Nullable Hiding hiding;

    @Embedded
    private @Nullable Resolution resolution;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(BoardId board, PersonId author, NewComment said, @Nullable CommentId parent, String text, Instant at) {
        super(said.id().value());
        this.board = board;
        this.subject = said.subject();
        this.author = author;
        this.parent = parent;
        this.mark = said.mark().orElse(null);
        this.text = text;
        this.writtenAt = at;
    }

    /**
     * @return the former text when it has changed
     * @throws NotAllowed {@code author-only}
     * @throws Rejected {@code comment-deleted}, {@code comment-hidden}
     */
    Optional<FormerText> edit(PersonId by, Optional<Mark> newMark, String newText, Instant at) {
        requireAuthor(by);
        requireStanding();
        mark = newMark.orElse(null);
        if (mark == null || !mark.asksForAnswer()) {
            resolution = null;
        }
        if (text.equals(newText)) {
            return Optional.empty();
        }
        FormerText former = new FormerText(id(), text, Objects.requireNonNullElse(editedAt, writtenAt));
        text = newText;
        edits++;
        editedAt = at;
        return Optional.of(former);
    }

    /** Takes the words away; the trace and the replies stay. */
    void delete(PersonId by, Instant at) {
        requireAuthor(by);
        if (deletedAt == null) {
            deletedAt = at;
            text = "";
            edits = 0;
        }
    }

    void hide(PersonId by, String reason, Instant at) {
        requireStanding();
        hiding = new Hiding(by, reason, at);
    }

    void showAgain() {
        hiding = null;
    }

    /**
     * @throws NotAllowed {@code resolve}
     * @throws Rejected {@code comment-deleted}, {@code comment-hidden}, {@code nothing-to-resolve}
     */
    void resolve(PersonId by, boolean facilitator, Instant at) {
        requireResolver(by, facilitator);
        if (resolution == null) {
            resolution = new Resolution(by, at);
        }
    }

    void reopen(PersonId by, boolean facilitator) {
        requireResolver(by, facilitator);
        resolution = null;
    }

    void requireStanding() {
        if (deletedAt != null) {
            throw new Rejected("comment-deleted");
        }
        if (hiding != null) {
            throw new Rejected("comment-hidden");
        }
    }

    void requireAuthor(PersonId person) {
        if (!author.equals(person)) {
            throw new NotAllowed("author-only");
        }
    }

    private void requireResolver(PersonId by, boolean facilitator) {
        if (!facilitator && !author.equals(by)) {
            throw new NotAllowed("resolve");
        }
        requireStanding();
        if (mark == null || !mark.asksForAnswer()) {
            throw new Rejected("nothing-to-resolve");
        }
    }

    CommentState state() {
        if (deletedAt != null) {
            return CommentState.DELETED;
        }
        if (hiding != null) {
            return CommentState.HIDDEN;
        }
        return resolution != null ? CommentState.RESOLVED : CommentState.STANDING;
    }

    /** The comment that replies to this one hang on. */
    CommentId root() {
        return parent == null ? id() : parent;
    }

    CommentId id() {
        return new CommentId(key());
    }

    BoardId board() {
        return board;
    }

    Topic subject() {
        return subject;
    }

    PersonId author() {
        return author;
    }

    @Nullable
    CommentId parent() {
        return parent;
    }

    @Nullable
    Mark mark() {
        return mark;
    }

    String text() {
        return text;
    }

    int edits() {
        return edits;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Optional<Hiding> hiding() {
        return Optional.ofNullable(hiding);
    }

    Optional<Resolution> resolution() {
        return Optional.ofNullable(resolution);
    }
}
