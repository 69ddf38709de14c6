package org.roundtable.meeting;

/** What somebody answers to an invitation. */
public enum Reply {
    YES,
    MAYBE,
    NO
}
