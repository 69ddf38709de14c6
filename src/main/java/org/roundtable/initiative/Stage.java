package org.roundtable.initiative;

/** How far an initiative has come. The ways between stages are {@link Arrow}s. */
public enum Stage {
    DRAFT,
    PROPOSED,
    DISCUSSION,
    DECISION,
    PLANNED,
    UNDER_WAY,
    COMPLETED,
    DECLINED,
    WITHDRAWN;

    /** Whether its authors may still change its text. */
    public boolean writable() {
        return compareTo(DECISION) < 0;
    }

    /** Whether it is off the way that leads to completion. */
    public boolean stopped() {
        return this == DECLINED || this == WITHDRAWN;
    }
}
