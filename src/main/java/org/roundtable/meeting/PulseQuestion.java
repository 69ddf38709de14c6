package org.roundtable.meeting;

/** What everybody who was at a meeting is asked afterwards. */
public enum PulseQuestion {
    HEARD,
    UNDERSTOOD,
    MATTERS
}
