package org.roundtable.board;

import java.time.ZoneId;
import org.roundtable.common.BoardId;

/** A board and what somebody is on it, as they are read together. */
record Place(BoardId id, String name, String zone, int seats, Role role) {
    BoardView view() {
        return new BoardView(id, name, ZoneId.of(zone), seats, role);
    }
}
