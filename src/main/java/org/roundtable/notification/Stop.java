package org.roundtable.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** Somebody wants no more mail of a kind. */
@Entity
@Table(name = "mail_stop")
class Stop extends Stored {
    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private Instant stoppedAt;

    @SuppressWarnings("NullAway.Init")
    protected Stop() {}

    Stop(PersonId person, String kind, Instant at) {
        super(Ids.next());
        this.person = person;
        this.kind = kind;
        this.stoppedAt = at;
    }

    String kind() {
        return kind;
    }
}
