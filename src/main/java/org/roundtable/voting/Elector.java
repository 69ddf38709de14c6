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

    @Column(nullable = false)
    private boolean attended;

    @Column(nullable = false)
    private boolean alternatePresent;

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
     * Puts them on the roll, where ballots do not say whose they are.
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

    /** A hand that was counted counts no more. */
    void takeNoPart() {
        tookPart = false;
    }

    void mark(boolean inTheRoom) {
        present = inTheRoom;
        attended = attended || inTheRoom;
    }

    /** Whether it matters here that this person comes or goes. */
    boolean concerns(PersonId who) {
        return who.equals(person) || who.equals(alternate);
    }

    /** The person, or the alternate of their seat, comes into the room or leaves it. */
    void follow(PersonId who, boolean here) {
        if (who.equals(person)) {
            mark(here);
        } else {
            alternatePresent = here;
            attended = attended || here;
        }
    }

    /** These are in the room, and nobody else. */
    void follow(Set<PersonId> there) {
        mark(there.contains(person));
        alternatePresent = alternate != null && there.contains(alternate);
        attended = attended || alternatePresent;
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

    /** In the room themselves, where that is kept. */
    boolean present() {
        return present;
    }

    boolean alternatePresent() {
        return alternatePresent;
    }

    /** Whether somebody is there for the seat. */
    boolean inTheRoom() {
        return present || alternatePresent;
    }

    /** Whether somebody was there for the seat at any time while the poll was open. */
    boolean attended() {
        return attended;
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

    /** On the roll of a secret poll, or among raised hands: such ballots do not say whose they are. */
    boolean tookPart() {
        return tookPart;
    }

    boolean leftByClosing() {
        return leftByClosing;
    }
}
