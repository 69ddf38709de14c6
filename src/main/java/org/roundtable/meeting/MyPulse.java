package org.roundtable.meeting;

/** What a meeting's trust pulse has to do with one person. */
public enum MyPulse {
    /** They were not at the meeting, or nobody is asked now. */
    NOT_ASKED,
    ASKED,
    ANSWERED
}
