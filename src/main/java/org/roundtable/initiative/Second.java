package org.roundtable.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.common.BoardId;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** Somebody wants a proposal to be discussed. */
@Entity
@Table(name = "initiative_second")
class Second extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(name = "initiative_id", nullable = false)
    private InitiativeId initiative;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private Instant secondedAt;

    @SuppressWarnings("NullAway.Init")
    protected Second() {}

    Second(BoardId board, InitiativeId initiative, PersonId person, Instant at) {
        super(Ids.next());
        this.board = board;
        this.initiative = initiative;
        this.person = person;
        this.secondedAt = at;
    }

    InitiativeId initiative() {
        return initiative;
    }

    PersonId person() {
        return person;
    }
}
