package org.roundtable.meeting.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a wall is light or dark; without a choice it is as its device is set. */
enum WallLook {
    AS_THE_DEVICE,
    LIGHT,
    DARK;

    static final String PARAMETER = "look";

    /** What is added to the address of a wall. */
    String query() {
        return this == AS_THE_DEVICE ? "" : "?" + PARAMETER + "=" + word();
    }

    /** As the address and the style sheet have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WallLook> read(String word) {
        return Arrays.stream(values())
                .filter(look -> look != AS_THE_DEVICE && look.word().equals(word))
                .findFirst();
    }
}
