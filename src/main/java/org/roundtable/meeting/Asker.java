package org.roundtable.meeting;

import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/**
 * Whoever asks or supports: somebody on the board, or a guest.
 *
 * @param hash all that is stored of them where they give no name
 */
record Asker(
        String hash, @Nullable PersonId person, @Nullable GuestId guest) {
    boolean isGuest() {
        return guest != null;
    }
}
