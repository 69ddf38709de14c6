package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;

@Embeddable
record Settlement(
        @Column(name = "settled_by") PersonId by,
        @Column(name = "settled_at") Instant at) {}
