package org.roundtable.voting;

import org.roundtable.voting.count.Result;

/** What became of a poll. */
public enum Verdict {
    PASSED,
    NOT_PASSED,

    /** As many for as against, which does not pass; or several options are level, and the rule leaves it there. */
    TIED,

    /** There is a winner, or several. */
    DECIDED,

    /** No option reached what it needed. */
    NO_WINNER,

    /** Options are level, and a lot must be drawn before it is decided. */
    LOT_NEEDED,

    /** Too few took part to decide anything. */
    NO_QUORUM,

    /** Taken back before it was decided; its ballots count for nothing. */
    ANNULLED;

    /** Whether the board has decided for something. */
    public boolean carries() {
        return this == PASSED || this == DECIDED;
    }

    static Verdict of(Result result) {
        return valueOf(org.roundtable.voting.count.format.Verdict.of(result).name());
    }
}
