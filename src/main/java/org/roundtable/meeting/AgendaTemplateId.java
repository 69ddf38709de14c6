package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;

/** Names a saved agenda. */
public record AgendaTemplateId(long value) implements Id {
    public static AgendaTemplateId next() {
        return new AgendaTemplateId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static AgendaTemplateId of(String text) {
        return Ids.read(text, AgendaTemplateId::new);
    }
}
