package org.roundtable.meeting;

/** Where an item of the agenda stands. */
public enum ItemState {
    /** A member has proposed it; a facilitator has not taken it onto the agenda yet. */
    PROPOSED,
    /** A facilitator has not taken it: only who proposed it still sees it, with the reason. */
    DECLINED,
    WAITING,
    CURRENT,
    DONE,
    /** Not finished: it is offered for the next agenda. */
    UNFINISHED
}
