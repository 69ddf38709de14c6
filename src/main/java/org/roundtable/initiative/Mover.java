package org.roundtable.initiative;

/** On whose behalf an initiative moves. */
public enum Mover {
    AUTHOR,
    FACILITATOR,
    /** Enough members have seconded it. */
    SECONDS,
    /** A poll was opened on it. */
    POLL,
    /** The outcome of a poll was stated. */
    OUTCOME
}
