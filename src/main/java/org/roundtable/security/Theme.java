package org.roundtable.security;

/** Whether a person wants light or dark screens; {@code SYSTEM} follows their device. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
