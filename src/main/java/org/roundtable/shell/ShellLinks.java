package org.roundtable.shell;

import org.roundtable.common.BoardId;

/** The addresses of the shell's own screens, without the leading slash. */
final class ShellLinks {
    private ShellLinks() {}

    static String boards() {
        return "boards";
    }

    static String home(BoardId board) {
        return "boards/" + board.text();
    }
}
