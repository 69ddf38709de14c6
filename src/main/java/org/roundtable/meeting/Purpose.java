package org.roundtable.meeting;

/** What an item of the agenda is for. */
public enum Purpose {
    INFORM,
    DISCUSS,
    DECIDE,
    OPEN_FLOOR
}
