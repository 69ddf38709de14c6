package org.roundtable.meeting;

import org.roundtable.board.BoardRoster;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The question board of a meeting, for everybody on the board. */
@Service
@ReaderOf("#board")
@Transactional
public class QuestionService {
    private final Meetings meetings;
    private final QuestionAsking asking;
    private final QuestionBoards boards;
    private final QuestionLoader loader;
    private final BoardRoster roster;
    private final CurrentPerson me;

    QuestionService(
            Meetings meetings,
            QuestionAsking asking,
            QuestionBoards boards,
            QuestionLoader loader,
            BoardRoster roster,
            CurrentPerson me) {
        this.meetings = meetings;
        this.asking = asking;
        this.boards = boards;
        this.loader = loader;
        this.roster = roster;
        this.me = me;
    }

    /** The questions; for facilitators also those that wait and those they declined. */
    @Transactional(readOnly = true)
    public Feed<QuestionsSnapshot> feed(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return roster.role(board, me.id()) == Role.FACILITATOR
                ? new Feed<>(MeetingTopics.questions(meeting), "facilitators", () -> loader.forFacilitators(meeting))
                : loader.feed(meeting);
    }

    public MyQuestions mine(BoardId board, MeetingId meeting) {
        return loader.of(meeting, asker(board, meeting));
    }

    /**
     * Asks a question. Asked again with the same id it changes nothing.
     *
     * @throws Invalid on {@code question}
     * @throws Rejected {@code questions-closed}, {@code questions-too-many}
     */
    public void ask(BoardId board, MeetingId meeting, NewQuestion question) {
        asking.ask(board, meeting, asker(board, meeting), question);
    }

    /**
     * Wants a question answered, too. The same again changes nothing.
     *
     * @throws Rejected {@code questions-closed}, {@code supports-too-many}
     */
    public void support(BoardId board, MeetingId meeting, QuestionId question) {
        asking.support(board, meeting, asker(board, meeting), question);
    }

    /** @throws Rejected {@code supports-too-many} */
    public void takeBack(BoardId board, MeetingId meeting, QuestionId question) {
        asking.takeBack(meeting, asker(board, meeting), question);
    }

    private Asker asker(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return boards.of(board, meeting).person(me.id());
    }
}
