package org.roundtable.meeting;

/** What came of an access need. */
public enum AccessOutcome {
    OPEN,
    MET,
    UNMET,
    NOT_NEEDED
}
