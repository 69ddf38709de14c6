package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.roundtable.common.PersonId;

/** A conflict of interest as it was put down, by the person themselves or by a facilitator. */
@Embeddable
record Declared(
        @Column(nullable = false) @Enumerated(EnumType.STRING)
        ConflictKind kind,

        @Column(nullable = false) String note,
        @Column(name = "declared_by", nullable = false) PersonId by,
        @Column(name = "declared_at", nullable = false) Instant at) {
    static Declared of(Conflict conflict, PersonId by, Instant at) {
        return new Declared(conflict.kind(), conflict.note(), by, at);
    }
}
