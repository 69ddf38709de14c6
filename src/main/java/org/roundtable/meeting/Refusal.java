package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;

@Embeddable
record Refusal(
        @Column(name = "declined_by") PersonId by,
        @Column(name = "declined_at") Instant at,
        @Column(name = "declined_reason") String reason) {}
