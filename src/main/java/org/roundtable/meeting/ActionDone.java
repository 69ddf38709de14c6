package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;

@Embeddable
record ActionDone(
        @Column(name = "done_by") PersonId by,
        @Column(name = "done_at") Instant at) {}
