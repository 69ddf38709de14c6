package org.roundtable.voting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The result as it was at closing, for good. */
@Embeddable
record StoredResult(
        @Enumerated(EnumType.STRING) Verdict verdict, int inFavour, int against, int blocking, int abstaining) {
    static StoredResult of(Reckoning reckoning) {
        Tally tally = reckoning.tally();
        return new StoredResult(
                reckoning.verdict(), tally.inFavour(), tally.against(), tally.blocking(), tally.abstaining());
    }

    Tally tally() {
        return new Tally(inFavour, against, blocking, abstaining);
    }
}
