package org.roundtable.voting;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * A conflict of interest as everybody on the board reads it.
 *
 * @param by who put it down: the person themselves, or a facilitator
 * @param ballotWithdrawn whether they had voted, and that vote counts no more
 */
public record RecusalView(
        PersonBadge person,
        ConflictKind kind,
        String note,
        PersonBadge by,
        Instant at,
        boolean ballotWithdrawn,
        Optional<End> takenBack) {
    public boolean stands() {
        return takenBack.isEmpty();
    }

    public boolean byThemselves() {
        return person.id().equals(by.id());
    }

    /** Who let them in again, and why. */
    public record End(PersonBadge by, Instant at, String reason) {}
}
