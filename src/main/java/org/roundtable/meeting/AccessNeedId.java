package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;

/** Names an access need. */
public record AccessNeedId(long value) implements Id {
    public static AccessNeedId next() {
        return new AccessNeedId(Ids.next());
    }
}
