package org.roundtable.voting;

/** How a ballot came in. All count alike. */
public enum Channel {
    /** By the person, on a screen. */
    SCREEN,
    /** Told a facilitator on the phone. */
    PHONE,
    /** On paper. */
    PAPER,
    /** Told a facilitator through an interpreter. */
    INTERPRETER,
    /** By a raised hand in the room. */
    HAND,
    /** By the holder of a proxy. */
    PROXY,
    /** By the alternate of the seat. */
    ALTERNATE;

    /** Whether a facilitator put it down as they were told. */
    public boolean assisted() {
        return this == PHONE || this == PAPER || this == INTERPRETER || this == HAND;
    }
}
