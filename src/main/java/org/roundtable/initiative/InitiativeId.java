package org.roundtable.initiative;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.live.Topic;

/** Names an initiative. */
public record InitiativeId(long value) implements Id {
    private static final String KIND = "initiative";

    public static InitiativeId next() {
        return new InitiativeId(Ids.next());
    }

    /** @throws org.roundtable.common.NotFound when the text is no id */
    public static InitiativeId of(String text) {
        return Ids.read(text, InitiativeId::new);
    }

    /** Whether a topic is an initiative. */
    static boolean names(Topic topic) {
        return topic.kind().equals(KIND);
    }

    /** What its thread, its polls and its screens hang on. */
    public Topic topic() {
        return Topic.of(KIND, this);
    }
}
