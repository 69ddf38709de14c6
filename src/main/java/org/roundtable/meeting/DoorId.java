package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;

/** Names a link by which people without an account get in. */
public record DoorId(long value) implements Id {
    public static DoorId next() {
        return new DoorId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static DoorId of(String text) {
        return Ids.read(text, DoorId::new);
    }
}
