package org.roundtable.meeting;

import org.roundtable.common.BoardId;

/** Where dates are looked for, without the leading slash. */
public final class DateLinks {
    private DateLinks() {}

    /** The form that asks when people can come. */
    public static String ask(BoardId board) {
        return MeetingLinks.all(board) + "/dates/new";
    }

    public static String search(BoardId board, DateSearchId search) {
        return MeetingLinks.all(board) + "/dates/" + search.text();
    }

    public static String change(BoardId board, DateSearchId search) {
        return search(board, search) + "/change";
    }
}
