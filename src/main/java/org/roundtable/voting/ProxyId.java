package org.roundtable.voting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;

/** Names a proxy. */
public record ProxyId(long value) implements Id {
    static ProxyId next() {
        return new ProxyId(Ids.next());
    }
}
