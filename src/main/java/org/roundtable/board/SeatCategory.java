package org.roundtable.board;

/** Which part of the community a seat speaks for. */
public enum SeatCategory {
    RESIDENT,
    PATIENT,
    CAREGIVER,
    YOUTH,
    LOCAL_ORGANISATION,
    HEALTH_SYSTEM,
    PUBLIC_HEALTH
}
