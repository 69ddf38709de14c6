package org.roundtable.voting;

/** When the votes of a poll may be seen. */
public enum ResultsShown {
    /** The tally from the first ballot on; who voted how after closing. */
    LIVE,

    /** Nothing of what anybody chose before closing, by nobody. */
    AFTER_CLOSING
}
