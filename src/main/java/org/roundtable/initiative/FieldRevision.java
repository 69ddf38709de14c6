package org.roundtable.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.common.PersonId;

/** How often a field was changed, and by whom and when for the last time. */
@Embeddable
class FieldRevision {
    private static final Duration SESSION = Duration.ofMinutes(10);

    @Column(nullable = false)
    private long revision;

    @Column(nullable = false)
    private PersonId changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected FieldRevision() {}

    FieldRevision(long revision, PersonId changedBy, Instant changedAt) {
        this.revision = revision;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    FieldRevision next(PersonId by, Instant at) {
        return new FieldRevision(revision + 1, by, at);
    }

    /** Whether somebody who writes now goes on with what they were writing, rather than begins. */
    boolean goesOn(PersonId by, Instant at) {
        return revision > 0 && changedBy.equals(by) && at.isBefore(changedAt.plus(SESSION));
    }

    long revision() {
        return revision;
    }

    PersonId changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
