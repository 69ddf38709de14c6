package org.roundtable.meeting;

/** How often a meeting comes again. */
public enum Frequency {
    ONCE,
    WEEKLY,
    EVERY_TWO_WEEKS,
    /** On the same weekday of the month, such as the second Tuesday; a fifth one stands for the last. */
    MONTHLY
}
