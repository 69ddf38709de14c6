package org.roundtable.meeting;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    RUNNING,
    ENDED,
    CANCELLED
}
