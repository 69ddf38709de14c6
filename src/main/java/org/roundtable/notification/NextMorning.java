package org.roundtable.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** When it is morning next for somebody. */
@Entity
@Table(name = "mail_morning")
class NextMorning extends Stored {
    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private Instant nextAt;

    @SuppressWarnings("NullAway.Init")
    protected NextMorning() {}

    NextMorning(PersonId person, ZoneId zone, Instant now) {
        super(Ids.next());
        this.person = person;
        this.nextAt = Morning.after(now, zone);
    }

    boolean hasCome(Instant now) {
        return !now.isBefore(nextAt);
    }

    void waitForNext(Instant now, ZoneId zone) {
        nextAt = Morning.after(now, zone);
    }

    PersonId person() {
        return person;
    }
}
