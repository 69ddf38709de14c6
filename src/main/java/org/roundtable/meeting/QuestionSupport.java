package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.Stored;

/** That somebody wants a question answered, too; only a salted hash is kept of them. */
@Entity
class QuestionSupport extends Stored {
    @Column(name = "question_id", nullable = false)
    private QuestionId question;

    @Column(nullable = false)
    private String supporter;

    @Column(nullable = false)
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected QuestionSupport() {}

    QuestionSupport(QuestionId question, Asker supporter, Instant at) {
        super(Ids.next());
        this.question = question;
        this.supporter = supporter.hash();
        this.givenAt = at;
    }

    QuestionId question() {
        return question;
    }
}
