package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** What somebody needs to take part in a meeting, and what came of it. */
@Entity
class AccessNeed extends Stored {
    static final int DETAIL_MAX = 500;
    static final int REASON_MAX = 1_000;

    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private AccessKind kind;

    @Column(nullable = false)
    private String detail = "";

    @Column(nullable = false)
    private Instant askedAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private AccessOutcome outcome = AccessOutcome.OPEN;

    @Column(nullable = false)
    private String reason = "";

    private @Nullable PersonId settledBy;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessNeed() {}

    AccessNeed(MeetingId meeting, PersonId person, AccessKind kind, Instant at) {
        super(AccessNeedId.next().value());
        this.meeting = meeting;
        this.person = person;
        this.kind = kind;
        this.askedAt = at;
    }

    /**
     * Asked for, for the first time or anew. What is asked for as before stays as it was settled.
     *
     * @throws Invalid on {@code detail}
     */
    void ask(String newDetail, Instant at) {
        String clean = Texts.optional("detail", newDetail, DETAIL_MAX);
        if (clean.equals(detail) && outcome != AccessOutcome.NOT_NEEDED) {
            return;
        }
        detail = clean;
        askedAt = at;
        outcome = AccessOutcome.OPEN;
        reason = "";
        settledBy = null;
        settledAt = null;
    }

    /** Whoever asked for it does not need it any more. What was met or not stays so in the log. */
    void takeBack(Instant at) {
        if (outcome == AccessOutcome.OPEN) {
            settle(AccessOutcome.NOT_NEEDED, "", person, at);
        }
    }

    /**
     * @param how not open
     * @param why required when it is unmet
     * @throws Invalid on {@code reason}
     */
    void settle(AccessOutcome how, String why, PersonId by, Instant at) {
        reason = how == AccessOutcome.UNMET
                ? Texts.required("reason", why, REASON_MAX)
                : Texts.optional("reason", why, REASON_MAX);
        outcome = how;
        settledBy = by;
        settledAt = at;
    }

    AccessNeedId id() {
        return new AccessNeedId(key());
    }

    MeetingId meeting() {
        return meeting;
    }

    PersonId person() {
        return person;
    }

    AccessKind kind() {
        return kind;
    }

    String detail() {
        return detail;
    }

    AccessOutcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }
}
