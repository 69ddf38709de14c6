package org.roundtable.discussion;

import org.roundtable.common.Rejected;

/** The comment was edited elsewhere while its author was editing it here. Neither text is lost. */
public final class CommentChanged extends Rejected {
    private final String theirs;
    private final String mine;

    CommentChanged(String theirs, String mine) {
        super("comment-changed");
        this.theirs = theirs;
        this.mine = mine;
    }

    /** The text that stands now. */
    public String theirs() {
        return theirs;
    }

    /** The text that was not stored. */
    public String mine() {
        return mine;
    }
}
