package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;

@Embeddable
record Removal(
        @Column(name = "removed_by") PersonId by,
        @Column(name = "removed_at") Instant at) {}
