package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.security.Secrets;

/** A link in a mail by which its reader answers the invitation to one meeting. Only the hash of its secret is kept. */
@Entity
class RsvpLink extends Stored {
    @Column(nullable = false)
    private String hash;

    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected RsvpLink() {}

    RsvpLink(String secret, MeetingId meeting, PersonId person, Instant at) {
        super(Ids.next());
        this.hash = Secrets.hash(secret);
        this.meeting = meeting;
        this.person = person;
        this.madeAt = at;
    }

    MeetingId meeting() {
        return meeting;
    }

    PersonId person() {
        return person;
    }
}
