package org.roundtable.common;

import java.util.Map;

/** The state of things does not permit this now (the poll is closed, the arrow between two stages is missing…). */
public class Rejected extends Failure {
    /** @param reason the last part of the key {@code failure.…} */
    public Rejected(String reason) {
        this(reason, Map.of());
    }

    public Rejected(String reason, Map<String, Object> arguments) {
        super("failure." + reason, arguments);
    }
}
