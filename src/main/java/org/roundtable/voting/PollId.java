package org.roundtable.voting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;

/** Names a poll. */
public record PollId(long value) implements Id {
    public static PollId next() {
        return new PollId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static PollId of(String text) {
        return Ids.read(text, PollId::new);
    }
}
