package org.roundtable.security;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;

/** Names a device somebody is signed in on. */
public record DeviceId(long value) implements Id {
    static DeviceId next() {
        return new DeviceId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    static DeviceId of(String text) {
        return Ids.read(text, DeviceId::new);
    }
}
