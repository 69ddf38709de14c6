package org.roundtable.board;

import java.time.ZoneId;
import org.roundtable.common.BoardId;

/**
 * A board as somebody on it sees it.
 *
 * @param zone the time zone all its times are shown in
 * @param seats how many places it has
 * @param role the viewer's own role
 */
public record BoardView(BoardId id, String name, ZoneId zone, int seats, Role role) {}
