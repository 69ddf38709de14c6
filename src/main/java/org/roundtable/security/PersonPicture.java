package org.roundtable.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.roundtable.common.PersonId;

/** Somebody's picture, 256 by 256 points. */
@Entity
class PersonPicture {
    @Id
    private long personId;

    @Column(nullable = false)
    private byte[] png;

    @SuppressWarnings("NullAway.Init")
    protected PersonPicture() {}

    PersonPicture(PersonId person, byte[] png) {
        this.personId = person.value();
        this.png = png;
    }

    byte[] png() {
        return png;
    }
}
