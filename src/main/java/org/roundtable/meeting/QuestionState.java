package org.roundtable.meeting;

/** Where a question stands. */
public enum QuestionState {
    /** A facilitator has not looked at it yet. */
    WAITING,
    OPEN,
    ANSWERED,
    DECLINED
}
