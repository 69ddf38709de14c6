package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/**
 * How a ballot came in.
 *
 * @param recordedBy who put it down for the person; null when they did it themselves
 * @param witness who else was there, as it was told; empty when nobody was needed
 * @param confirmedAt when the person said that it is what they wanted
 */
@Embeddable
record Origin(
        @Column(nullable = false) @Enumerated(EnumType.STRING)
        Channel channel,

        @Nullable PersonId recordedBy,
        @Column(nullable = false) String witness,
        @Nullable Instant confirmedAt) {
    static final Origin SCREEN = new Origin(Channel.SCREEN, null, "", null);

    /** Who brought the ballot of this voter. */
    PersonId by(PersonId voter) {
        return recordedBy == null ? voter : recordedBy;
    }

    /** Whether both came the same way, by the same person. */
    boolean sameHand(Origin other) {
        return channel == other.channel && Objects.equals(recordedBy, other.recordedBy);
    }

    /**
     * What a person casts themselves replaces what others brought for them; others only replace what they brought, and
     * not what the person has said is right.
     */
    boolean mayReplace(Origin earlier) {
        return recordedBy == null || sameHand(earlier) && earlier.confirmedAt == null;
    }

    /** Whether somebody put it down who may not have heard right. */
    boolean waitsForConfirmation() {
        return channel.assisted() && confirmedAt == null;
    }

    Origin confirmed(Instant at) {
        return new Origin(channel, recordedBy, witness, at);
    }
}
