package org.roundtable.discussion;

/** What one can say to a comment with one touch. */
public enum Reaction {
    AGREE,
    THANKS,
    HEART,
    INSIGHT,
    CELEBRATE
}
