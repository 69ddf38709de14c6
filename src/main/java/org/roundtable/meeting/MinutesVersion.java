package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** Minutes as they were laid before the board: the first version, or one that says why it replaces the one before. */
@Entity
class MinutesVersion extends Stored {
    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private PersonId publishedBy;

    @Column(nullable = false)
    private Instant publishedAt;

    @Embedded
    private @Nullable MinutesApproval approval;

    @SuppressWarnings("NullAway.Init")
    protected MinutesVersion() {}

    /** @throws org.roundtable.common.Invalid on {@code reason}, which every version but the first needs */
    MinutesVersion(MeetingId meeting, int number, String reason, PersonId by, Instant at) {
        super(Ids.next());
        this.meeting = meeting;
        this.number = number;
        this.reason = number == 1 ? "" : Texts.required("reason", reason, Meeting.REASON_MAX);
        this.publishedBy = by;
        this.publishedAt = at;
    }

    /** @throws Rejected {@code minutes-approved} */
    void approve(MinutesApproval given) {
        if (approval != null) {
            throw new Rejected("minutes-approved");
        }
        approval = given;
    }

    long id() {
        return key();
    }

    MeetingId meeting() {
        return meeting;
    }

    int number() {
        return number;
    }

    String reason() {
        return reason;
    }

    PersonId publishedBy() {
        return publishedBy;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Optional<MinutesApproval> approval() {
        return Optional.ofNullable(approval);
    }
}
