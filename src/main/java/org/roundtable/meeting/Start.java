package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;

@Embeddable
record Start(
        @Column(name = "started_by") PersonId by,
        @Column(name = "started_at") Instant at) {}
