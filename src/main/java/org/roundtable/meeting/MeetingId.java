package org.roundtable.meeting;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;

/** Names a meeting. */
public record MeetingId(long value) implements Id {
    public static MeetingId next() {
        return new MeetingId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static MeetingId of(String text) {
        return Ids.read(text, MeetingId::new);
    }
}
