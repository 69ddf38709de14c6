package org.roundtable.initiative;

/** What keeps people from care, and an initiative lowers. */
public enum Barrier {
    COST,
    TRANSPORT,
    LANGUAGE,
    HOURS,
    CHILDCARE,
    TRUST,
    DIGITAL,
    DISABILITY,
    INFORMATION
}
