package org.roundtable.common;

import java.util.Map;

/** What was typed cannot be taken as it is. */
public final class Invalid extends Failure {
    private final String field;

    /**
     * @param field the field's name as the form knows it
     * @param reason the last part of the key {@code failure.invalid.…}
     */
    public Invalid(String field, String reason, Map<String, Object> arguments) {
        super("failure.invalid." + reason, arguments);
        this.field = field;
    }

    public Invalid(String field, String reason) {
        this(field, reason, Map.of());
    }

    public String field() {
        return field;
    }
}
