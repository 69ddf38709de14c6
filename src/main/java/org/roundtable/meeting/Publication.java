package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;

@Embeddable
record Publication(
        @Column(name = "published_by") PersonId by,
        @Column(name = "published_at") Instant at) {}
