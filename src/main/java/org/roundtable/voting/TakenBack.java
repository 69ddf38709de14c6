package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Texts;

/** A recusal ended, because there is no conflict of interest after all. */
@Embeddable
record TakenBack(
        @Column(name = "taken_back_by") PersonId by,
        @Column(name = "taken_back_at") Instant at,
        @Column(name = "taken_back_reason") String reason) {
    /**
     * @throws NotAllowed {@code own-recusal}: whoever has the conflict does not judge it
     * @throws Invalid on {@code reason}
     */
    static TakenBack of(PersonId whose, PersonId by, String reason, Instant at) {
        if (whose.equals(by)) {
            throw new NotAllowed("own-recusal");
        }
        return new TakenBack(by, at, Texts.required("reason", reason, Poll.REASON_MAX));
    }

    static Rejected already() {
        return new Rejected("not-recused");
    }
}
