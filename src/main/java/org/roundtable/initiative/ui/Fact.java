package org.roundtable.initiative.ui;

import static org.roundtable.common.ui.Markup.tag;
import static org.roundtable.common.ui.Markup.text;

/** A line of facts, as a piece of HTML. */
final class Fact {
    private Fact() {}

    /** Nothing, when there is nothing to say. */
    static String line(String term, String said) {
        return said.isEmpty() ? "" : tag("div", tag("dt", text(term)) + tag("dd", said));
    }

    /** What somebody wrote, as it stands. */
    static String words(String said) {
        return said.isEmpty() ? "" : tag("p", "class='initiative-text'", text(said));
    }
}
