package org.roundtable.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** A browser somebody is signed in on. It is gone when they sign out. */
@Entity
class Device extends Stored {
    static final Duration REMEMBERED = Duration.ofDays(60);

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private String agent;

    @Column(nullable = false)
    private Instant signedInAt;

    @Column(nullable = false)
    private Instant seenAt;

    private @Nullable String rememberHash;

    private @Nullable Instant rememberUntil;

    @SuppressWarnings("NullAway.Init")
    protected Device() {}

    Device(DeviceId id, PersonId person, String agent, Instant now) {
        super(id.value());
        this.person = person;
        this.agent = agent;
        this.signedInAt = now;
        this.seenAt = now;
    }

    void rememberBy(String secret, Instant now) {
        rememberHash = Secrets.hash(secret);
        rememberUntil = now.plus(REMEMBERED);
    }

    boolean remembers(String secret, Instant now) {
        return rememberHash != null
                && rememberUntil != null
                && now.isBefore(rememberUntil)
                && Secrets.same(rememberHash, Secrets.hash(secret));
    }

    DeviceId id() {
        return new DeviceId(key());
    }

    PersonId person() {
        return person;
    }

    DeviceView view(@Nullable DeviceId current) {
        return new DeviceView(id(), agent, signedInAt, seenAt, rememberHash != null, id().equals(current));
    }
}
