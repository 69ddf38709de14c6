package org.roundtable.voting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;

/** Where polls are on screen. */
public final class PollLinks {
    /** The parameter of a form's address that names the page to which it leads. */
    public static final String BACK = "back";

    private PollLinks() {}

    public static String all(BoardId board) {
        return "boards/" + board.text() + "/polls";
    }

    public static String poll(BoardId board, PollId poll) {
        return all(board) + "/" + poll.text();
    }

    /** All that the board has decided. */
    public static String decisions(BoardId board) {
        return "boards/" + board.text() + "/decisions";
    }

    public static String amend(BoardId board, PollId poll) {
        return poll(board, poll) + "/amend";
    }

    /** The form that puts an annulled poll again, corrected. */
    public static String again(BoardId board, PollId poll) {
        return poll(board, poll) + "/again";
    }

    /**
     * A form, and where it leads when it is done.
     *
     * @param page of the same board, on which the poll is shown too
     */
    public static String thenBack(String form, String page) {
        return form + "?" + BACK + "=" + encoded(page);
    }

    /** Whether a page is one of this board's, to which its forms may lead back. */
    public static boolean isOf(BoardId board, String page) {
        return page.startsWith("boards/" + board.text() + "/");
    }

    /**
     * The form that opens a poll.
     *
     * @param question what it begins with; may be empty
     */
    public static String open(BoardId board, Optional<Topic> subject, String question) {
        String asked = question.isBlank() ? "" : "question=" + encoded(question);
        String about =
                subject.map(topic -> "subject=" + encoded(topic.toString())).orElse("");
        String query = about.isEmpty() || asked.isEmpty() ? about + asked : about + "&" + asked;
        return all(board) + "/new" + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
