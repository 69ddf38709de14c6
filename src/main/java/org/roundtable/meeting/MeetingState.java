package org.roundtable.meeting;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    RUNNING,
    ENDED,
    CANCELLED;

    /** Whether nothing happens in it any more. */
    public boolean over() {
        return this == ENDED || this == CANCELLED;
    }
}
