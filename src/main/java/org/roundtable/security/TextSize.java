package org.roundtable.security;

/** How large a person wants text. */
public enum TextSize {
    NORMAL,
    LARGE,
    LARGER
}
