package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;

/**
 * Somebody entitled to a poll, from its opening on. Who loses their seat while it runs stays in the count's base and
 * their ballot counts, since they were entitled when they cast it; that they had left by closing is kept and shown.
 */
@Entity
@Table(name = "poll_elector")
class Elector extends Stored {
    @Column(name = "poll_id", nullable = false)
    private PollId poll;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private boolean leftByClosing;

    @Column(nullable = false)
    private boolean present;

    @Column(nullable = false)
    private boolean recused;

    @Column(nullable = false)
    private boolean conflicted;

    @Column(nullable = false)
    private boolean tookPart;

    @Column(name = "alternate_id")
    private @Nullable PersonId alternate;

    @SuppressWarnings("NullAway.Init")
    protected Elector() {}

    Elector(PollId poll, PersonId person) {
        this(poll, person, null);
    }

    Elector(PollId poll, PersonId person, @Nullable PersonId alternate) {
        super(Ids.next());
        this.poll = poll;
        this.person = person;
        this.alternate = alternate;
    }

    /** @throws Rejected {@code recused} when they have a conflict of interest */
    void requireMayVote() {
        if (recused) {
            throw new Rejected("recused");
        }
    }

    /**
     * Puts them on the roll of a secret poll.
     *
     * @throws Rejected {@code voted-already} when they are on it
     */
    void takePart() {
        if (tookPart) {
            throw new Rejected("voted-already");
        }
        tookPart = true;
    }

    /** A conflict of interest takes them out. */
    void recuse() {
        recused = true;
        conflicted = true;
    }

    void letIn() {
        recused = false;
    }

    void mark(boolean inTheRoom) {
        present = inTheRoom;
    }

    void checkAtClosing(Set<PersonId> seated) {
        leftByClosing = !seated.contains(person);
    }

    PollId poll() {
        return poll;
    }

    PersonId person() {
        return person;
    }

    /** In the room, where that is kept. */
    boolean present() {
        return present;
    }

    boolean recused() {
        return recused;
    }

    /** Whether a conflict of interest was put down, though it may have been taken back: most electorates have none. */
    boolean conflicted() {
        return conflicted;
    }

    /** Who votes for the seat while they are missing. */
    Optional<PersonId> alternate() {
        return Optional.ofNullable(alternate);
    }

    /** In a secret poll, whose ballots do not say so. */
    boolean tookPart() {
        return tookPart;
    }

    boolean leftByClosing() {
        return leftByClosing;
    }
}
