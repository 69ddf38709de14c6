package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;

@Embeddable
record Cancellation(
        @Column(name = "cancelled_by") PersonId by,
        @Column(name = "cancelled_at") Instant at,
        @Column(name = "cancelled_reason") String reason) {}
