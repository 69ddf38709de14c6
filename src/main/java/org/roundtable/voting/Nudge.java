package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** A facilitator asked somebody to vote. */
@Entity
@Table(name = "poll_nudge")
class Nudge extends Stored {
    /** How long nobody is nudged again about the same poll. */
    static final Duration REST = Duration.ofHours(1);

    @Column(name = "poll_id", nullable = false)
    private PollId poll;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(name = "nudged_by", nullable = false)
    private PersonId by;

    @Column(name = "nudged_at", nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Nudge() {}

    Nudge(PollId poll, PersonId person, PersonId by, Instant at) {
        super(Ids.next());
        this.poll = poll;
        this.person = person;
        this.by = by;
        this.at = at;
    }

    PollId poll() {
        return poll;
    }

    PersonId person() {
        return person;
    }

    PersonId by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
