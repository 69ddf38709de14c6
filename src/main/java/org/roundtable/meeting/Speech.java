package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** Somebody asks to speak, then speaks, then has spoken. */
@Entity
class Speech extends Stored {
    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "item_id")
    private @Nullable AgendaItemId item;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    /** The person while they wait, else null: the database lets nobody wait twice. */
    private @Nullable PersonId waitingPerson;

    /** The meeting while they have its floor, else null: the database lets one speak at a time. */
    private @Nullable MeetingId floorOf;

    @Enumerated(EnumType.STRING)
    private @Nullable PointOfOrder point;

    @Column(nullable = false)
    private Instant askedAt;

    @Column(nullable = false)
    private PersonId askedBy;

    private @Nullable Instant beganAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Speech() {}

    Speech(
            MeetingId meeting,
            @Nullable AgendaItemId item,
            PersonId person,
            @Nullable PointOfOrder point,
            PersonId by,
            Instant at) {
        super(Ids.next());
        this.meeting = meeting;
        this.item = item;
        this.person = person;
        this.waitingPerson = person;
        this.point = point;
        this.askedBy = by;
        this.askedAt = at;
    }

    /** A wish to speak becomes a point of order. */
    void become(PointOfOrder newPoint) {
        point = newPoint;
    }

    void begin(Instant at) {
        waitingPerson = null;
        floorOf = meeting;
        beganAt = at;
    }

    /** Has spoken, or does not want to any more. */
    void end(Instant at) {
        waitingPerson = null;
        floorOf = null;
        endedAt = at;
    }

    boolean waits() {
        return waitingPerson != null;
    }

    boolean speaks() {
        return floorOf != null;
    }

    SpeechId id() {
        return new SpeechId(key());
    }

    PersonId person() {
        return person;
    }

    Optional<PointOfOrder> point() {
        return Optional.ofNullable(point);
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Instant> beganAt() {
        return Optional.ofNullable(beganAt);
    }

    /** How long they have spoken; nothing before they have ended. */
    Duration spoken() {
        return beganAt == null || endedAt == null ? Duration.ZERO : Duration.between(beganAt, endedAt);
    }

    /** The last thing that happened to it. */
    Instant last() {
        return endedAt != null ? endedAt : beganAt().orElse(askedAt);
    }
}
