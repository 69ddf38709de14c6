package org.roundtable.common;

import java.util.Map;

/** The thing is there and may be seen, but this person may not do this to it. */
public final class NotAllowed extends Failure {
    /** @param reason the last part of the key {@code failure.not-allowed.…} */
    public NotAllowed(String reason) {
        super("failure.not-allowed." + reason, Map.of());
    }
}
