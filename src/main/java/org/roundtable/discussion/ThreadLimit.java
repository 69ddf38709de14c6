package org.roundtable.discussion;

/** What is kept from somebody in a thread, besides what their role keeps from them. */
public enum ThreadLimit {
    NONE,
    /** They read, and say nothing. */
    NO_COMMENTS,
    /** They do not even read. */
    NO_READING
}
