package org.roundtable.board;

import java.time.ZoneId;

/** What anybody may know of a board. */
public record BoardSign(String name, ZoneId zone) {}
