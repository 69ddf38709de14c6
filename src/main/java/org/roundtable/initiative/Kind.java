package org.roundtable.initiative;

/** What sort of thing an initiative is. */
public enum Kind {
    SERVICE,
    EVENT,
    EDUCATION,
    PARTNERSHIP,
    POLICY,
    RESEARCH
}
