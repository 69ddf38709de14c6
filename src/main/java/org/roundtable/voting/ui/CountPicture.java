package org.roundtable.voting.ui;

import java.util.List;
import java.util.Optional;
import org.roundtable.live.Bulletin;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * A count as it is drawn in one language, ready to be sent.
 *
 * @param standing of the poll it is the count of
 * @param rule what it takes to pass, in a sentence
 * @param turnout a {@link Turnout} for the browser
 * @param tally a {@link Tally} for the browser, when the sums may be seen
 * @param bulletin both, for screens where nothing else is new
 */
record CountPicture(
        Standing standing, String rule, BaseJsonNode turnout, Optional<BaseJsonNode> tally, Bulletin bulletin) {
    /**
     * @param drawing no two have the same. A count can come back to what it was, and what a screen was told meanwhile
     *     must not stay
     * @param share who has taken part, of all entitled, 0 to 1
     * @param quorum how many must, 0 to 1
     */
    record Turnout(long drawing, String text, double share, double quorum) {}

    /**
     * @param drawing as with {@link Turnout}
     * @param key what the mark means; empty when there is none
     */
    record Tally(long drawing, List<Bar> options, String key) {}

    /**
     * @param choice what is said of a motion; else empty
     * @param votes as it is written
     * @param share of the whole bar, 0 to 1
     * @param mark where the mark stands on it, 0 to 1; below 0 for none
     */
    record Bar(String choice, String label, String votes, double share, double mark) {}
}
