package org.roundtable.voting;

/** What a choice means to a count. Blocking is also being against. */
public enum Stance {
    IN_FAVOUR,
    AGAINST,
    BLOCKING,
    ABSTAINING
}
