package org.roundtable.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.Stored;

/** What a comment said before an edit. */
@Entity
class FormerText extends Stored {
    @Column(name = "comment_id", nullable = false)
    private CommentId comment;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected FormerText() {}

    FormerText(CommentId comment, String text, Instant writtenAt) {
        super(Ids.next());
        this.comment = comment;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
