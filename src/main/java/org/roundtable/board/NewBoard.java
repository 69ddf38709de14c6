package org.roundtable.board;

import java.time.ZoneId;

/** What it takes to make a board. */
public record NewBoard(String name, ZoneId zone, int seats, CharterTerms charter) {}
