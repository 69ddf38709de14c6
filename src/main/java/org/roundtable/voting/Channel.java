package org.roundtable.voting;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How a ballot came in. All count alike. */
public enum Channel {
    /** By the person, on a screen. */
    SCREEN,
    /** Told a facilitator on the phone. */
    PHONE,
    /** On paper. */
    PAPER,
    /** On paper, entered by one facilitator and compared with the paper by another. */
    PAPER_BATCH,
    /** Told a facilitator through an interpreter. */
    INTERPRETER,
    /** By a raised hand that a facilitator put down by name. */
    HAND,
    /** By a raised hand in the room that was counted with others, without names. */
    HANDS,
    /** By the holder of a proxy. */
    PROXY,
    /** By the alternate of the seat. */
    ALTERNATE;

    static final Set<Channel> ASSISTED =
            Arrays.stream(values()).filter(Channel::assisted).collect(Collectors.toUnmodifiableSet());

    /** Whether one facilitator put it down as they were told. */
    public boolean told() {
        return this == PHONE || this == PAPER || this == INTERPRETER || this == HAND;
    }

    /** Whether somebody put it down who may not have heard or read it right. */
    public boolean assisted() {
        return told() || this == PAPER_BATCH;
    }
}
