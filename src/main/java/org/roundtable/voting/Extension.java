package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** A poll's deadline was moved to later. */
@Entity
@Table(name = "poll_extension")
class Extension extends Stored {
    @Column(name = "poll_id", nullable = false)
    private PollId poll;

    @Column(name = "from_time", nullable = false)
    private Instant from;

    @Column(name = "until_time", nullable = false)
    private Instant until;

    @Column(nullable = false)
    private String reason;

    @Column(name = "person_id", nullable = false)
    private PersonId by;

    @Column(nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    Extension(PollId poll, Instant from, Instant until, String reason, PersonId by, Instant at) {
        super(Ids.next());
        this.poll = poll;
        this.from = from;
        this.until = until;
        this.reason = Texts.required("reason", reason, Poll.REASON_MAX);
        this.by = by;
        this.at = at;
    }

    PollId poll() {
        return poll;
    }

    Instant from() {
        return from;
    }

    Instant until() {
        return until;
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
