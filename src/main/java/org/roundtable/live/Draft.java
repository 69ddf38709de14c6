package org.roundtable.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

@Entity
class Draft extends Stored {
    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(PersonId person, String place, String text, Instant keptAt) {
        super(Ids.next());
        this.person = person;
        this.place = place;
        this.text = text;
        this.keptAt = keptAt;
    }

    String text() {
        return text;
    }

    KeptDraft kept() {
        return new KeptDraft(place, text, keptAt);
    }
}
