package org.roundtable.board;

import org.roundtable.common.BoardId;

/** The addresses of the screens about boards and their people, without the leading slash. */
public final class BoardLinks {
    private BoardLinks() {}

    public static String people(BoardId board) {
        return "boards/" + board.text() + "/people";
    }

    public static String charter(BoardId board) {
        return "boards/" + board.text() + "/charter";
    }

    /** All boards, for administrators. */
    public static String administration() {
        return "admin/boards";
    }

    public static String newBoard() {
        return "admin/boards/new";
    }

    public static String administration(BoardId board) {
        return "admin/boards/" + board.text();
    }

    /** Where somebody who was invited joins. */
    public static String invitation(String token) {
        return "invitations/" + token;
    }

    /** The same for somebody with an account, who signs in first. */
    public static String joining(String token) {
        return "invitations/" + token + "/join";
    }
}
