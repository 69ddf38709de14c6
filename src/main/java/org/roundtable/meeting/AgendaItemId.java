package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;

/** Names an item of an agenda. */
public record AgendaItemId(long value) implements Id {
    public static AgendaItemId next() {
        return new AgendaItemId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static AgendaItemId of(String text) {
        return Ids.read(text, AgendaItemId::new);
    }
}
