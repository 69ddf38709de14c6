package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** Something done in the course of a meeting. */
@Entity
class CourseStep extends Stored {
    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(name = "item_id")
    private @Nullable AgendaItemId item;

    @Column(nullable = false)
    private PersonId takenBy;

    @Column(nullable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected CourseStep() {}

    CourseStep(MeetingId meeting, StepKind kind, @Nullable AgendaItemId item, PersonId by, Instant at) {
        super(Ids.next());
        this.meeting = meeting;
        this.kind = kind;
        this.item = item;
        this.takenBy = by;
        this.takenAt = at;
    }

    MeetingId meeting() {
        return meeting;
    }

    StepKind kind() {
        return kind;
    }

    Optional<AgendaItemId> item() {
        return Optional.ofNullable(item);
    }

    PersonId by() {
        return takenBy;
    }

    Instant at() {
        return takenAt;
    }
}
