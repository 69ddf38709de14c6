package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;

@Embeddable
record ActionDropped(
        @Column(name = "dropped_by") PersonId by,
        @Column(name = "dropped_at") Instant at,
        @Column(name = "dropped_reason") String reason) {}
