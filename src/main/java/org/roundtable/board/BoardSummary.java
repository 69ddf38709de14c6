package org.roundtable.board;

import org.roundtable.common.BoardId;

/** A board in the administrators' list. */
public record BoardSummary(BoardId id, String name, int seats, int taken) {}
