package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;

/** Names a document of a meeting. */
public record DocumentId(long value) implements Id {
    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static DocumentId of(String text) {
        return Ids.read(text, DocumentId::new);
    }
}
