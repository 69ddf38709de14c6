package org.roundtable.common;

/**
 * An id with a type. Values are random, so that no id tells how many others there are or in which order they came.
 */
public interface Id {
    long value();

    /** How the id stands in a URL: up to 12 characters of 0-9 and a-v. */
    default String text() {
        return Ids.text(value());
    }
}
