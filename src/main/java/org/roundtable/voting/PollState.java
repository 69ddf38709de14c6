package org.roundtable.voting;

/** Where a poll stands. */
public enum PollState {
    OPEN,

    /** Its time has passed and no ballot is taken any more; the result is there in a moment. */
    CLOSING,
    CLOSED,
    ANNULLED;

    public boolean over() {
        return this == CLOSED || this == ANNULLED;
    }
}
