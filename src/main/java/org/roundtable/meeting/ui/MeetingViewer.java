package org.roundtable.meeting.ui;

import java.time.ZoneId;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** Who looks at a board's meetings. */
record MeetingViewer(PersonId id, BoardView place) {
    BoardId board() {
        return place.id();
    }

    /** The board's. */
    ZoneId zone() {
        return place.zone();
    }

    boolean member() {
        return place.role().atLeast(Role.MEMBER);
    }

    boolean facilitator() {
        return place.role() == Role.FACILITATOR;
    }
}
