package org.roundtable.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to a meeting, as people on the board say it themselves. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class MeetingAnswers {
    private final Meetings meetings;
    private final Answering answering;
    private final AnswerLoader loader;
    private final MyAnswerLoader own;
    private final BoardRoster roster;
    private final CurrentPerson me;
    private final Clock clock;

    MeetingAnswers(
            Meetings meetings,
            Answering answering,
            AnswerLoader loader,
            MyAnswerLoader own,
            BoardRoster roster,
            CurrentPerson me,
            Clock clock) {
        this.meetings = meetings;
        this.answering = answering;
        this.loader = loader;
        this.own = own;
        this.roster = roster;
        this.me = me;
        this.clock = clock;
    }

    /** Numbers for everybody, names for facilitators. */
    public Feed<AnswersSnapshot> feed(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return roster.role(board, me.id()) == Role.FACILITATOR
                ? new Feed<>(
                        MeetingTopics.answers(meeting), "facilitators", () -> loader.forFacilitators(board, meeting))
                : new Feed<>(MeetingTopics.answers(meeting), "board", () -> loader.forBoard(board, meeting));
    }

    /** What the signed-in person has answered. */
    public Feed<MyAnswer> mine(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        PersonId person = me.id();
        return new Feed<>(
                MeetingTopics.answers(meeting), "person/" + person.text(), () -> own.of(board, meeting, person));
    }

    /**
     * Says whether the signed-in person comes; said again, it replaces what they said before.
     *
     * @throws Rejected {@code meeting-cancelled}, {@code meeting-over}, {@code no-alternate}
     */
    @Transactional
    public void answer(BoardId board, MeetingId meeting, Answer answer) {
        answering.take(meetings.locked(board, meeting), me.id(), answer);
    }

    /** When the signed-in person has answered last, be it on another device or by the link in a mail; the epoch for never. */
    public Feed<Instant> answered(BoardId board) {
        PersonId person = me.id();
        return new Feed<>(MeetingTopics.answersOf(person), "themselves", () -> own.last(person));
    }

    /** The meetings to come that ask the signed-in person for an answer, the nearest first. */
    public List<MeetingSummary> unanswered(BoardId board) {
        return own.unanswered(board, me.id(), clock.instant());
    }
}
