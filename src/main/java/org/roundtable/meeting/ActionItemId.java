package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;

/** Names what somebody is to do. */
public record ActionItemId(long value) implements Id {
    public static ActionItemId next() {
        return new ActionItemId(Ids.next());
    }
}
