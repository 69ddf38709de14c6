package org.roundtable.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Ids;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;

/** A link that works once, until a day. Only the hash of its secret is kept. */
@Entity
class OneTimeLink extends Stored {
    @Column(nullable = false)
    private String hash;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(nullable = false)
    private long subject;

    @Column(nullable = false)
    private Instant expiresAt;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(String secret, Purpose purpose, long subject, Instant expiresAt) {
        super(Ids.next());
        this.hash = Secrets.hash(secret);
        this.purpose = purpose;
        this.subject = subject;
        this.expiresAt = expiresAt;
    }

    /** @throws Rejected {@code link-used}, {@code link-expired} */
    long subjectAt(Instant now) {
        if (usedAt != null) {
            throw new Rejected("link-used");
        }
        if (!now.isBefore(expiresAt)) {
            throw new Rejected("link-expired");
        }
        return subject;
    }
}
