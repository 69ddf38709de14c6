package org.roundtable.meeting;

import org.roundtable.common.BoardId;

/** Where it is on screen how a board works together. */
public final class PulseLinks {
    /** How many months back the page about taking part looks. */
    public static final String MONTHS = "months";

    private PulseLinks() {}

    /** The trust pulse from meeting to meeting. */
    public static String line(BoardId board) {
        return "boards/" + board.text() + "/pulse";
    }

    /** Who takes part in meetings and votes, for facilitators. */
    public static String participation(BoardId board) {
        return "boards/" + board.text() + "/participation";
    }

    public static String participation(BoardId board, int months) {
        return participation(board) + "?" + MONTHS + "=" + months;
    }
}
