package org.roundtable.meeting;

/** Whether a meeting's trust pulse is taken. */
public enum PulseState {
    NOT_ASKED,
    OPEN,
    CLOSED
}
