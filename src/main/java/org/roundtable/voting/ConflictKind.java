package org.roundtable.voting;

/** What puts somebody in a conflict of interest. */
public enum ConflictKind {
    /** They could gain or lose money. */
    FINANCIAL,
    /** Their employer, or work they are paid for. */
    EMPLOYMENT,
    /** Somebody close to them. */
    FAMILY,
    /** A group they belong to or help to run. */
    ORGANISATION,
    /** Something else, which the note says. */
    OTHER
}
