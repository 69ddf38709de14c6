package org.roundtable.common;

import java.util.Map;

/** There is no such thing, or it is not for this person: nobody can tell which. */
public final class NotFound extends Failure {
    public NotFound() {
        super("failure.not-found", Map.of());
    }
}
