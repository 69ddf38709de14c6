package org.roundtable.meeting;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.board.BoardSign;

/**
 * A meeting as the wall shows it: nothing that is not for whoever passes by.
 *
 * @param item what is on now
 * @param guestToken of the link by which guests join, as long as it stands
 */
public record WallSnapshot(
        BoardSign board,
        String title,
        Instant startsAt,
        MeetingState state,
        Optional<Instant> breakSince,
        Optional<WallItem> item,
        Optional<String> guestToken) {

    /** @param since when it was taken up */
    public record WallItem(AgendaItemId id, String title, Purpose purpose, ItemClock clock, Instant since) {}
}
