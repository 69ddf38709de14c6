package org.roundtable.shell;

import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.live.Topic;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.voting.PollId;

/** The addresses of the shell's own screens, without the leading slash. */
public final class ShellLinks {
    private ShellLinks() {}

    public static String boards() {
        return "boards";
    }

    public static String home(BoardId board) {
        return "boards/" + board.text();
    }

    public static String polls(BoardId board) {
        return home(board) + "/polls";
    }

    public static String poll(BoardId board, PollId poll) {
        return polls(board) + "/" + poll.text();
    }

    /** Where a thing that people follow, discuss or decide is shown. */
    public static Optional<String> subject(BoardId board, Topic subject) {
        return switch (subject.kind()) {
            case "initiative" -> Optional.of(InitiativeLinks.initiative(board, new InitiativeId(subject.id())));
            case "poll" -> Optional.of(poll(board, new PollId(subject.id())));
            case "meeting" -> Optional.of(MeetingLinks.meeting(board, new MeetingId(subject.id())));
            case "minutes" -> Optional.of(MeetingLinks.minutes(board, new MeetingId(subject.id())));
            case "need" -> Optional.of(InitiativeLinks.needs(board));
            default -> Optional.empty();
        };
    }
}
