package org.roundtable.initiative;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;

/** Names a documented need of a community. */
public record NeedId(long value) implements Id {
    public static NeedId next() {
        return new NeedId(Ids.next());
    }

    /** @throws org.roundtable.common.NotFound when the text is no id */
    public static NeedId of(String text) {
        return Ids.read(text, NeedId::new);
    }
}
