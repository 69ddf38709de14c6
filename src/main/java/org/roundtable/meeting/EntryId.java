package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;

/** Names a decision of a meeting, or something it put off. */
public record EntryId(long value) implements Id {
    public static EntryId next() {
        return new EntryId(Ids.next());
    }
}
