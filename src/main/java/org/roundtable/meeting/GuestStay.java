package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Ids;
import org.roundtable.common.Stored;

/** From when to when a guest was there. */
@Entity
class GuestStay extends Stored {
    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "guest_id", nullable = false)
    private GuestId guest;

    @Column(nullable = false)
    private Instant cameAt;

    private @Nullable Instant leftAt;

    /** The guest while the stay lasts, else null: the database lets a guest be there only once. */
    private @Nullable GuestId openOf;

    @SuppressWarnings("NullAway.Init")
    protected GuestStay() {}

    GuestStay(MeetingId meeting, GuestId guest, Instant at) {
        super(Ids.next());
        this.meeting = meeting;
        this.guest = guest;
        this.cameAt = at;
        this.openOf = guest;
    }

    void end(Instant at) {
        leftAt = at;
        openOf = null;
    }

    GuestId guest() {
        return guest;
    }

    /** Null while it lasts. */
    @Nullable
    Instant leftAt() {
        return leftAt;
    }
}
