package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** A conflict of interest that takes somebody out of a poll, until it is taken back. */
@Entity
class Recusal extends Stored {
    @Column(name = "poll_id", nullable = false)
    private PollId poll;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    private @Nullable PersonId standingPerson;

    @Embedded
    private Declared declared;

    @Column(nullable = false)
    private boolean ballotWithdrawn;

    @Embedded
    private @Nullable TakenBack takenBack;

    @SuppressWarnings("NullAway.Init")
    protected Recusal() {}

    Recusal(PollId poll, PersonId person, Declared declared, boolean ballotWithdrawn) {
        super(Ids.next());
        this.poll = poll;
        this.person = person;
        this.standingPerson = person;
        this.declared = declared;
        this.ballotWithdrawn = ballotWithdrawn;
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

    boolean ballotWithdrawn() {
        return ballotWithdrawn;
    }

    Optional<TakenBack> takenBack() {
        return Optional.ofNullable(takenBack);
    }
}
