package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;

@Embeddable
record Annulment(
        @Column(name = "annulled_by") PersonId by,
        @Column(name = "annulled_at") Instant at,
        @Column(name = "annulment_reason") String reason) {}
