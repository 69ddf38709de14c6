package org.roundtable.voting;

/** What a board does after a poll with what was put to it. */
public enum OutcomeStep {
    ADOPTED,
    DECLINED,
    BACK_TO_DISCUSSION,
    NOTHING
}
