package org.roundtable.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;

/** That a concern or question has its answer, and who said so. */
@Embeddable
class Resolution {
    @Column(name = "resolved_by")
    private PersonId by;

    @Column(name = "resolved_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Resolution() {}

    Resolution(PersonId by, Instant at) {
        this.by = by;
        this.at = at;
    }

    PersonId by() {
        return by;
    }
}
