package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** From when to when somebody was at a meeting, and how. */
@Entity
@Table(name = "meeting_stay")
class Stay extends Stored {
    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    /** The person while they are there, else null: the database lets nobody be there twice. */
    private @Nullable PersonId herePerson;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Attending how;

    @Column(nullable = false)
    private Instant cameAt;

    @Column(nullable = false)
    private PersonId recordedBy;

    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected Stay() {}

    Stay(MeetingId meeting, PersonId person, Attending how, PersonId recordedBy, Instant at) {
        super(Ids.next());
        this.meeting = meeting;
        this.person = person;
        this.herePerson = person;
        this.how = how;
        this.recordedBy = recordedBy;
        this.cameAt = at;
    }

    void end(Instant at) {
        herePerson = null;
        leftAt = at;
    }

    MeetingId meeting() {
        return meeting;
    }

    PersonId person() {
        return person;
    }

    Attending how() {
        return how;
    }

    Instant cameAt() {
        return cameAt;
    }

    Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    /** Who put it down: the person themselves, or a facilitator. */
    PersonId recordedBy() {
        return recordedBy;
    }
}
