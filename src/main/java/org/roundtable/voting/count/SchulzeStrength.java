package org.roundtable.voting.count;

/** How strong a pairwise victory is. */
public enum SchulzeStrength {
    /** As many as voted for the winning side. */
    WINNING_VOTES,
    /** As many as the winning side was ahead. */
    MARGINS;

    long of(long one, long other) {
        if (one <= other) {
            return 0;
        }
        return this == WINNING_VOTES ? one : one - other;
    }
}
