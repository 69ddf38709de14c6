package org.roundtable.meeting;

/** What a link to a meeting opens to people without an account. */
public enum DoorKind {
    /** The page for the projector. */
    WALL,

    /** The agenda and the questions, for whoever gives a name. */
    GUESTS
}
