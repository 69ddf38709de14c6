package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.live.Topic;

/** A conflict of interest in what polls are about. It takes somebody out of every poll that is opened on it. */
@Entity
class SubjectRecusal extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(nullable = false)
    private Topic subject;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    private @Nullable PersonId standingPerson;

    @Embedded
    private Declared declared;

    @Embedded
    private @Nullable TakenBack takenBack;

    @SuppressWarnings("NullAway.Init")
    protected SubjectRecusal() {}

    SubjectRecusal(BoardId board, Topic subject, PersonId person, Declared declared) {
        super(Ids.next());
        this.board = board;
        this.subject = subject;
        this.person = person;
        this.standingPerson = person;
        this.declared = declared;
    }

    void takeBack(PersonId by, String reason, Instant at) {
        takenBack = TakenBack.of(person, by, reason, at);
        standingPerson = null;
    }

    PersonId person() {
        return person;
    }

    Declared declared() {
        return declared;
    }

    Optional<TakenBack> takenBack() {
        return Optional.ofNullable(takenBack);
    }
}
