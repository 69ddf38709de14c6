package org.roundtable.meeting;

/** Why somebody speaks before the others. */
public enum PointOfOrder {
    /** About how the meeting is run. */
    ORDER,
    /** Something must be asked before it goes on. */
    QUESTION,
    /** About the time that is left. */
    TIME
}
