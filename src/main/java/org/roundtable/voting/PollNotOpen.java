package org.roundtable.voting;

import org.roundtable.common.Rejected;

/** The poll takes no ballots, and no changes, any more. */
public final class PollNotOpen extends Rejected {
    public PollNotOpen() {
        super("poll-not-open");
    }
}
