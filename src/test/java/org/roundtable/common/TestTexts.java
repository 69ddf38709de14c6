package org.roundtable.common;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The translation bundles, for tests without Spring. */
public final class TestTexts {
    private TestTexts() {}

    public static Translations translations() {
        try {
            return new Translations();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
