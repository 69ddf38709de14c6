package org.roundtable.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** One person's reaction to a comment; one of each kind. */
@Entity
@Table(name = "reaction")
class GivenReaction extends Stored {
    @Column(name = "comment_id", nullable = false)
    private CommentId comment;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Reaction kind;

    @SuppressWarnings("NullAway.Init")
    protected GivenReaction() {}

    GivenReaction(CommentId comment, PersonId person, Reaction kind) {
        super(Ids.next());
        this.comment = comment;
        this.person = person;
        this.kind = kind;
    }

    CommentId comment() {
        return comment;
    }

    PersonId person() {
        return person;
    }

    Reaction kind() {
        return kind;
    }
}
