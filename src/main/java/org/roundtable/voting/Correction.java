package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** A poll's outcome was reworded; the words it had are kept. */
@Entity
@Table(name = "outcome_correction")
class Correction extends Stored {
    @Column(name = "poll_id", nullable = false)
    private PollId poll;

    @Column(nullable = false)
    private String replaced;

    @Column(nullable = false)
    private String reason;

    @Column(name = "person_id", nullable = false)
    private PersonId by;

    @Column(nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    Correction(PollId poll, String replaced, String reason, PersonId by, Instant at) {
        super(Ids.next());
        this.poll = poll;
        this.replaced = replaced;
        this.reason = Texts.required("reason", reason, Poll.REASON_MAX);
        this.by = by;
        this.at = at;
    }

    PollId poll() {
        return poll;
    }

    String replaced() {
        return replaced;
    }

    String reason() {
        return reason;
    }

    PersonId by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
