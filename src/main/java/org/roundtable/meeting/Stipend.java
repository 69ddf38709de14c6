package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.Money;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** Money that is owed to somebody for a meeting, until it is paid. */
@Entity
class Stipend extends Stored {
    static final int KIND_MAX = 80;
    private static final long MOST = 10_000_00;

    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private long amount;

    @Column(nullable = false)
    private PersonId dueBy;

    @Column(nullable = false)
    private Instant dueAt;

    private @Nullable PersonId paidBy;

    private @Nullable Instant paidAt;

    @SuppressWarnings("NullAway.Init")
    protected Stipend() {}

    /** @throws Invalid on {@code kind} or {@code amount} */
    Stipend(StipendId id, MeetingId meeting, NewStipend due, PersonId by, Instant at) {
        super(id.value());
        this.meeting = meeting;
        this.person = due.person();
        this.kind = Texts.required("kind", due.kind(), KIND_MAX);
        this.amount = due.amount().hundredths();
        if (amount <= 0 || amount > MOST) {
            throw new Invalid("amount", "stipend-amount");
        }
        this.dueBy = by;
        this.dueAt = at;
    }

    /** @throws Rejected {@code stipend-paid} */
    void pay(PersonId by, Instant at) {
        requireDue();
        paidBy = by;
        paidAt = at;
    }

    void requireDue() {
        if (paidAt != null) {
            throw new Rejected("stipend-paid");
        }
    }

    StipendId id() {
        return new StipendId(key());
    }

    MeetingId meeting() {
        return meeting;
    }

    PersonId person() {
        return person;
    }

    String kind() {
        return kind;
    }

    Money amount() {
        return new Money(amount);
    }

    Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }
}
