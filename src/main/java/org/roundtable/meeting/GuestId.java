package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;

/** Names a guest of a meeting. */
public record GuestId(long value) implements Id {
    public static GuestId next() {
        return new GuestId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static GuestId of(String text) {
        return Ids.read(text, GuestId::new);
    }
}
