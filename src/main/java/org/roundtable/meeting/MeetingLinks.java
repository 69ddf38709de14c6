package org.roundtable.meeting;

import org.roundtable.common.BoardId;

/** Where meetings are on screen. */
public final class MeetingLinks {
    private MeetingLinks() {}

    public static String all(BoardId board) {
        return "boards/" + board.text() + "/meetings";
    }

    /** The form that plans one. */
    public static String plan(BoardId board) {
        return all(board) + "/new";
    }

    public static String meeting(BoardId board, MeetingId meeting) {
        return all(board) + "/" + meeting.text();
    }

    public static String change(BoardId board, MeetingId meeting) {
        return meeting(board, meeting) + "/change";
    }

    /** The meeting while it is held: the same page for facilitators, members and observers. */
    public static String room(BoardId board, MeetingId meeting) {
        return meeting(board, meeting) + "/room";
    }

    public static String minutes(BoardId board, MeetingId meeting) {
        return meeting(board, meeting) + "/minutes";
    }
}
