package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;

/** @param reason empty, unless somebody ended afterwards what nobody had ended */
@Embeddable
record Ending(
        @Column(name = "ended_by") PersonId by,
        @Column(name = "ended_at") Instant at,
        @Column(name = "ended_reason") String reason) {}
