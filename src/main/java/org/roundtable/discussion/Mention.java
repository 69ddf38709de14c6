package org.roundtable.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.live.Topic;

/** That a comment names somebody, and when they saw it. */
@Entity
@Table(name = "comment_mention")
class Mention extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(nullable = false)
    private Topic subject;

    @Column(name = "comment_id", nullable = false)
    private CommentId comment;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    private @Nullable Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected Mention() {}

    Mention(Comment comment, PersonId person) {
        super(Ids.next());
        this.board = comment.board();
        this.subject = comment.subject();
        this.comment = comment.id();
        this.person = person;
    }

    CommentId comment() {
        return comment;
    }

    PersonId person() {
        return person;
    }
}
