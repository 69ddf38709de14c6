package org.roundtable.voting;

import org.roundtable.common.Rejected;

/** The person is not in the poll's electorate. */
public final class NotEntitled extends Rejected {
    public NotEntitled() {
        super("not-entitled");
    }
}
