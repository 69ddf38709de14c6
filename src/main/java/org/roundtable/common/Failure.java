package org.roundtable.common;

import java.util.Map;

/**
 * Something a person asked for that cannot be done, for a reason they are told in their language.
 *
 * <p>The key names a text in the translation bundles ({@code failure.…}); the arguments fill its named places.
 */
public abstract class Failure extends RuntimeException {
    private final String key;
    private final transient Map<String, Object> arguments;

    protected Failure(String key, Map<String, Object> arguments) {
        super(key + arguments, null, false, false);
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    public String key() {
        return key;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }
}
