package org.roundtable.voting.ui;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * A count as it is drawn in one language, ready to be sent.
 *
 * @param rule what it takes to pass, in a sentence
 * @param turnout a {@link Turnout} for the browser
 * @param tally a {@link Tally} for the browser, when the sums may be seen
 */
record CountPicture(String rule, BaseJsonNode turnout, Optional<BaseJsonNode> tally) {
    /**
     * @param share who has taken part, of all entitled, 0 to 1
     * @param quorum how many must, 0 to 1
     */
    record Turnout(String text, double share, double quorum) {}

    /** @param key what the mark means; empty when there is none */
    record Tally(List<Bar> options, String key) {}

    /**
     * @param share of the whole bar, 0 to 1
     * @param mark where the mark stands on it, 0 to 1; below 0 for none
     */
    record Bar(String choice, String label, int votes, double share, double mark) {}
}
