package org.roundtable.meeting;

/** What sort of meeting it is. */
public enum MeetingKind {
    REGULAR,
    SPECIAL,
    TOWN_HALL
}
