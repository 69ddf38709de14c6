package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** Somebody without an account who came to a meeting. Kept of them: the name they gave, and a hash of their secret. */
@Entity
class Guest extends Stored {
    static final int NAME_MIN = 2;
    static final int NAME_MAX = 60;

    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String secretHash;

    @Column(nullable = false)
    private Instant joinedAt;

    @Embedded
    private @Nullable Removal removal;

    @SuppressWarnings("NullAway.Init")
    protected Guest() {}

    Guest(GuestId id, MeetingId meeting, String name, String secretHash, Instant at) {
        super(id.value());
        this.meeting = meeting;
        this.name = named(name);
        this.secretHash = secretHash;
        this.joinedAt = at;
    }

    private static String named(String name) {
        String clean = Texts.required("name", name, NAME_MAX).replaceAll("\\s+", " ");
        if (clean.codePointCount(0, clean.length()) < NAME_MIN) {
            throw new Invalid("name", "guest-name");
        }
        return clean;
    }

    void remove(PersonId by, Instant at) {
        removal = new Removal(by, at);
    }

    boolean removed() {
        return removal != null;
    }

    GuestView view(boolean here) {
        return new GuestView(id(), name, here, joinedAt);
    }

    GuestId id() {
        return new GuestId(key());
    }

    MeetingId meeting() {
        return meeting;
    }

    String name() {
        return name;
    }
}
