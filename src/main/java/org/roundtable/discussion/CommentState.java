package org.roundtable.discussion;

/** How a comment stands. */
public enum CommentState {
    STANDING,
    /** A concern or question that has its answer. */
    RESOLVED,
    /** Hidden by a facilitator, for a reason. */
    HIDDEN,
    /** Deleted by its author; only the trace is left. */
    DELETED
}
