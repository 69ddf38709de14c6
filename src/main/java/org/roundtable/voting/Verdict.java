package org.roundtable.voting;

/** What became of a poll. */
public enum Verdict {
    PASSED,
    NOT_PASSED,

    /** Too few took part to decide anything. */
    NO_QUORUM,

    /** Taken back before it was decided; its ballots count for nothing. */
    ANNULLED
}
