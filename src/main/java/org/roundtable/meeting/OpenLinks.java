package org.roundtable.meeting;

import org.roundtable.common.BoardId;

/** The addresses that an open meeting adds, without the leading slash. */
public final class OpenLinks {
    /** Where guests come in; their cookie is sent to addresses below it only. */
    public static final String GUESTS = "join-meeting";

    /** Where whoever is on the board signs in, and comes back to the same code. */
    public static final String CHECK_IN = "check-in";

    /** Where projectors find what they show. */
    public static final String WALLS = "wall";

    private OpenLinks() {}

    public static String wall(String token) {
        return WALLS + "/" + token;
    }

    public static String guests(String token) {
        return GUESTS + "/" + token;
    }

    public static String checkIn(String token) {
        return CHECK_IN + "/" + token;
    }

    public static String questions(BoardId board, MeetingId meeting) {
        return MeetingLinks.meeting(board, meeting) + "/questions";
    }

    /** The links and the guests, for facilitators. */
    public static String doors(BoardId board, MeetingId meeting) {
        return MeetingLinks.meeting(board, meeting) + "/doors";
    }
}
