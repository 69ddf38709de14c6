package org.roundtable.meeting;

import java.util.Locale;
import org.roundtable.common.BoardId;

/** Where meetings are on screen. */
public final class MeetingLinks {
    public static final String RSVP = "rsvp";
    public static final String RSVP_ANSWER = "answer";

    /** Below it calendar programs fetch meetings. */
    public static final String CALENDAR = "calendar";

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

    /** Where a calendar program fetches meetings. */
    static String calendar(String secret) {
        return CALENDAR + "/" + secret + ".ics";
    }

    /** What came of access needs over time, and stipends. */
    public static String needsLog(BoardId board) {
        return "boards/" + board.text() + "/needs-log";
    }

    /** Where somebody answers an invitation without signing in. */
    public static String rsvp(String secret) {
        return RSVP + "/" + secret;
    }

    /** The same for whoever has chosen an answer already. */
    public static String rsvp(String secret, Reply reply) {
        return rsvp(secret) + "?" + RSVP_ANSWER + "=" + reply.name().toLowerCase(Locale.ROOT);
    }

    /** The meeting while it is held: the same page for facilitators, members and observers. */
    public static String room(BoardId board, MeetingId meeting) {
        return meeting(board, meeting) + "/room";
    }

    /** Where a document of a meeting is downloaded. */
    public static String document(BoardId board, MeetingId meeting, DocumentId document) {
        return meeting(board, meeting) + "/documents/" + document.text();
    }

    /**
     * Where the board pack is downloaded.
     *
     * @param ending of a format of documents, or {@code zip} for the pack with all documents
     */
    public static String pack(BoardId board, MeetingId meeting, String ending, Locale language) {
        return meeting(board, meeting) + "/pack." + ending + "?language=" + language.getLanguage();
    }

    public static String minutes(BoardId board, MeetingId meeting) {
        return meeting(board, meeting) + "/minutes";
    }

    /** Where a facilitator writes the minutes. */
    public static String writing(BoardId board, MeetingId meeting) {
        return minutes(board, meeting) + "/edit";
    }

    /** What everybody on the board is to do. */
    public static String actions(BoardId board) {
        return "boards/" + board.text() + "/actions";
    }
}
