package org.roundtable.voting;

/** Why a count ended as it did; for each there is a sentence. */
public enum Finding {
    ENOUGH,
    TOO_FEW,
    TIE,
    BLOCKED,
    ALL_ABSTAINED,
    NOBODY_VOTED,
    NO_QUORUM
}
