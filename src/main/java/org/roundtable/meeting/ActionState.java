package org.roundtable.meeting;

/** What became of something to be done. */
public enum ActionState {
    OPEN,
    DONE,
    /** Given up for a reason. */
    DROPPED
}
