package org.roundtable.meeting;

/** What is put down in a meeting besides notes and actions. */
public enum EntryKind {
    DECISION,
    /** On the parking lot: to be thought of later. */
    PARKED
}
