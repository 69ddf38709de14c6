package org.roundtable.initiative;

import java.util.Arrays;
import java.util.Locale;
import org.roundtable.common.NotFound;

/** A case of the library: what people did elsewhere, and a proposal can start from. */
public enum LibraryCase {
    DENVER,
    CHICAGO,
    TEXAS;

    /** How it stands in a URL and in the keys of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws NotFound when there is no such case */
    public static LibraryCase of(String key) {
        return Arrays.stream(values())
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
