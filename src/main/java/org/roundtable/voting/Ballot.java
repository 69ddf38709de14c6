package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** What one entitled person cast in a poll. */
@Entity
class Ballot extends Stored {
    @Column(name = "poll_id", nullable = false)
    private PollId poll;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Choice choice;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private Instant castAt;

    @Column(nullable = false)
    private int changes;

    @SuppressWarnings("NullAway.Init")
    protected Ballot() {}

    Ballot(PollId poll, PersonId person, Choice choice, String reason, Instant castAt) {
        super(Ids.next());
        this.poll = poll;
        this.person = person;
        this.choice = choice;
        this.reason = reason;
        this.castAt = castAt;
    }

    /** The reason as it is stored; a block needs one. */
    static String reason(Choice choice, String reason) {
        return choice.needsReason()
                ? Texts.required("reason", reason, Poll.REASON_MAX)
                : Texts.optional("reason", reason, Poll.REASON_MAX);
    }

    /** @throws Invalid {@code choice} when the method does not offer it */
    static Choice offered(PollMethod method, Choice choice) {
        if (!method.choices().contains(choice)) {
            throw new Invalid("choice", "choice");
        }
        return choice;
    }

    boolean says(Choice same, String sameReason) {
        return choice == same && reason.equals(sameReason);
    }

    void change(Choice newChoice, String newReason, Instant at) {
        choice = newChoice;
        reason = newReason;
        castAt = at;
        changes++;
    }

    PersonId person() {
        return person;
    }

    Choice choice() {
        return choice;
    }

    String reason() {
        return reason;
    }

    MyBallot mine() {
        return new MyBallot(choice, reason, castAt, changes);
    }
}
