package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** Somebody told that they would not come, and a facilitator has put it down. */
@Entity
class MeetingExcuse extends Stored {
    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private PersonId recordedBy;

    @Column(nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected MeetingExcuse() {}

    MeetingExcuse(MeetingId meeting, PersonId person, PersonId by, Instant at) {
        super(Ids.next());
        this.meeting = meeting;
        this.person = person;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    PersonId person() {
        return person;
    }
}
