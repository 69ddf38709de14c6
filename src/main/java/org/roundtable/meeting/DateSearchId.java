package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;
import org.roundtable.live.Topic;

/** Names a meeting whose date is being looked for. */
public record DateSearchId(long value) implements Id {
    private static final String KIND = "date-search";

    public static DateSearchId next() {
        return new DateSearchId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static DateSearchId of(String text) {
        return Ids.read(text, DateSearchId::new);
    }

    /** Whether a topic is a search for a date. */
    static boolean names(Topic topic) {
        return topic.kind().equals(KIND);
    }

    /** What its poll and its screens hang on. */
    public Topic topic() {
        return Topic.of(KIND, this);
    }
}
