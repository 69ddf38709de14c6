package org.roundtable.meeting;

/** How much of a series something is done to. */
public enum Scope {
    THIS_ONE,
    /** This one, and those after it that are still planned. */
    THIS_AND_LATER
}
