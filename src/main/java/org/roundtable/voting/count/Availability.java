package org.roundtable.voting.count;

/** Whether a person can come at a time. */
public enum Availability {
    YES,
    IF_NEED_BE,
    NO
}
