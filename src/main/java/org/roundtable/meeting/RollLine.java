package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/** @param alternate who stands in for the holder of the seat */
@Embeddable
record RollLine(
        @Column(name = "person_id", nullable = false) PersonId person,

        @Column(name = "alternate_id") @Nullable PersonId alternate) {}
