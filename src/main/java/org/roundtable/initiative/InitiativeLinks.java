package org.roundtable.initiative;

import org.roundtable.common.BoardId;

/** Where the screens of this room are, as paths within the application. */
public final class InitiativeLinks {
    public static final String LIBRARY = "library";

    private InitiativeLinks() {}

    public static String initiative(BoardId board, InitiativeId initiative) {
        return "boards/" + board.text() + "/initiatives/" + initiative.text();
    }

    public static String edit(BoardId board, InitiativeId initiative) {
        return initiative(board, initiative) + "/edit";
    }

    /** Where a new proposal is begun. */
    public static String begin(BoardId board) {
        return "boards/" + board.text() + "/initiatives/new";
    }

    public static String beginFrom(BoardId board, NeedId need) {
        return begin(board) + "?need=" + need.text();
    }

    public static String needs(BoardId board) {
        return "boards/" + board.text() + "/needs";
    }

    public static String library(LibraryCase read) {
        return LIBRARY + "/" + read.key();
    }
}
