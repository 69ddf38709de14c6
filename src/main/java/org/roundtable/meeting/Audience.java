package org.roundtable.meeting;

/** Who on a board may read a document. Guests of a meeting never do. */
public enum Audience {
    /** Members and observers, once the agenda is published. */
    BOARD,
    FACILITATORS
}
