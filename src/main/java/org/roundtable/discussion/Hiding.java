package org.roundtable.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.PersonId;
import org.roundtable.common.Texts;

/** That a facilitator hid a comment, and why. */
@Embeddable
class Hiding {
    static final int REASON_MAX = 500;

    @Column(name = "hidden_by")
    private PersonId by;

    @Column(name = "hidden_reason")
    private String reason;

    @Column(name = "hidden_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Hiding() {}

    Hiding(PersonId by, String reason, Instant at) {
        this.by = by;
        this.reason = Texts.required("reason", reason, REASON_MAX);
        this.at = at;
    }

    String reason() {
        return reason;
    }
}
