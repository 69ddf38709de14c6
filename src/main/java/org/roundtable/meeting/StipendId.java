package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;

/** Names a stipend. */
public record StipendId(long value) implements Id {
    public static StipendId next() {
        return new StipendId(Ids.next());
    }
}
