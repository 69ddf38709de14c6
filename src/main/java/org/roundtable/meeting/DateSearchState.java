package org.roundtable.meeting;

/** How far the search for a date has come. */
public enum DateSearchState {
    /** People say when they can come, or a facilitator is about to choose. */
    OPEN,
    /** The meeting is planned. */
    FOUND,
    GIVEN_UP
}
