package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Embeddable
record StoredOption(
        @Column(nullable = false) String name,
        @Column(nullable = false) String note,
        @Column(nullable = false) long cost,
        @Nullable Instant startsAt) {
    static StoredOption of(PollOption option) {
        return new StoredOption(
                option.name(), option.note(), option.cost(), option.startsAt().orElse(null));
    }

    PollOption option() {
        return new PollOption(name, note, cost, Optional.ofNullable(startsAt));
    }
}
