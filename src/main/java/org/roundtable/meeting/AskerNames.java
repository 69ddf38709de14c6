package org.roundtable.meeting;

/** Whether questions bear the names of those who ask. */
public enum AskerNames {
    AS_ASKED,
    ALWAYS,
    NEVER
}
