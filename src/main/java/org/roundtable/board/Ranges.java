package org.roundtable.board;

import java.util.Map;
import org.roundtable.common.Invalid;

/** Checks numbers as people type them. */
final class Ranges {
    private Ranges() {}

    /** @throws Invalid {@code out-of-range} */
    static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Invalid(field, "out-of-range", Map.of("least", least, "most", most));
        }
        return value;
    }
}
