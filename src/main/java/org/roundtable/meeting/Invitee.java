package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** Somebody who was invited to a meeting and hears of what changes in its plan. */
@Entity
@Table(name = "meeting_invitee")
class Invitee extends Stored {
    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private int told;

    @Column(nullable = false)
    private PersonId invitedBy;

    @Column(nullable = false)
    private Instant invitedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitee() {}

    Invitee(Meeting meeting, PersonId person, PersonId by, Instant at) {
        super(Ids.next());
        this.meeting = meeting.id();
        this.person = person;
        this.told = meeting.changes();
        this.invitedBy = by;
        this.invitedAt = at;
    }

    void tell(int changes) {
        told = changes;
    }

    /** As of how many changes of the plan they were last written to. */
    int told() {
        return told;
    }

    MeetingId meeting() {
        return meeting;
    }

    PersonId person() {
        return person;
    }
}
