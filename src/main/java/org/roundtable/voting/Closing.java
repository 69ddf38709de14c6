package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/** @param by null when the deadline closed the poll */
@Embeddable
record Closing(
        @Column(name = "closed_by") @Nullable PersonId by,
        @Column(name = "closed_at") Instant at) {}
