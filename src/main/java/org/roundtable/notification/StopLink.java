package org.roundtable.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.security.Secrets;

/** A link in a mail by which its reader stops mail of its kind. Only the hash of its secret is kept. */
@Entity
@Table(name = "mail_stop_link")
class StopLink extends Stored {
    @Column(nullable = false)
    private String hash;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected StopLink() {}

    StopLink(String secret, PersonId person, String kind, Instant at) {
        super(Ids.next());
        this.hash = Secrets.hash(secret);
        this.person = person;
        this.kind = kind;
        this.madeAt = at;
    }

    PersonId person() {
        return person;
    }

    String kind() {
        return kind;
    }
}
