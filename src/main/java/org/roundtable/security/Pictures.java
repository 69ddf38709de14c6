package org.roundtable.security;

import org.jspecify.annotations.Nullable;

/** Where pictures are served. */
public final class Pictures {
    private Pictures() {}

    /** Null when the person has none and initials stand for it. */
    public static @Nullable String url(PersonBadge person) {
        return person.picture() > 0 ? "people/" + person.id().text() + "/picture?v=" + person.picture() : null;
    }
}
