package org.roundtable.voting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;

/** Names a batch of paper ballots. */
public record BatchId(long value) implements Id {
    static BatchId next() {
        return new BatchId(Ids.next());
    }
}
