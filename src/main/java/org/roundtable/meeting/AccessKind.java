package org.roundtable.meeting;

/** What somebody may need to take part in a meeting. */
public enum AccessKind {
    INTERPRETER,
    SIGN_LANGUAGE,
    TRANSPORT,
    CHILDCARE,
    DEVICE,
    LARGE_PRINT,
    STEP_FREE,
    FOOD
}
