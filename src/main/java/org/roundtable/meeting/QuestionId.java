package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;

/** Names a question on the board of a meeting. */
public record QuestionId(long value) implements Id {
    public static QuestionId next() {
        return new QuestionId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static QuestionId of(String text) {
        return Ids.read(text, QuestionId::new);
    }
}
