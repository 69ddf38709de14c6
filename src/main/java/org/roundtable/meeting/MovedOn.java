package org.roundtable.meeting;

import java.util.Map;
import org.roundtable.common.Rejected;

/** The meeting has moved on since the screen was drawn that somebody acted on. Nothing was done; this says what happened. */
public final class MovedOn extends Rejected {
    private MovedOn(String reason, Map<String, Object> arguments) {
        super(reason, arguments);
    }

    /** @param place of the item on the agenda, from 1 */
    static MovedOn opened(String who, int place, String title) {
        return new MovedOn("item-opened-meanwhile", Map.of("who", who, "place", place, "title", title));
    }

    static MovedOn closed(String who) {
        return new MovedOn("item-closed-meanwhile", Map.of("who", who));
    }
}
