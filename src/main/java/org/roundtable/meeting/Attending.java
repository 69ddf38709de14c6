package org.roundtable.meeting;

/** How somebody takes part in a meeting. */
public enum Attending {
    IN_PERSON,
    ONLINE,
    PHONE
}
