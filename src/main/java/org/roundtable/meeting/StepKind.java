package org.roundtable.meeting;

import java.util.Locale;

/** What is done in the course of a meeting. */
public enum StepKind {
    STARTED,
    ITEM_OPENED,
    ITEM_FINISHED,
    /** Left without being finished. */
    ITEM_LEFT,
    TIME_GIVEN,
    BREAK_BEGUN,
    BREAK_ENDED,
    GAVEL_TAKEN,
    ENDED,
    /** Ended later, since nobody had. */
    ENDED_AFTERWARDS;

    /** Its name in the record. */
    String action() {
        return "meeting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the meeting stands otherwise in the lists of its board afterwards. */
    boolean seenInLists() {
        return this == STARTED || this == ENDED || this == ENDED_AFTERWARDS;
    }
}
