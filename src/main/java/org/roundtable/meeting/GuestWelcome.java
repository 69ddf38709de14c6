package org.roundtable.meeting;

import java.time.Instant;
import org.roundtable.board.BoardSign;

/** To which meeting a guest's link leads. */
public record GuestWelcome(BoardSign board, String title, Instant startsAt, MeetingState state) {
    public boolean open() {
        return !state.over();
    }
}
