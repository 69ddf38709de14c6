package org.roundtable.meeting;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trust pulse of meetings, for everybody on the board. Who has answered is known only to let each answer once, and is
 * forgotten when it closes; nobody reads anything before, and nothing at all when fewer than {@link PulseResult#ENOUGH}
 * have answered, whoever they are.
 */
@Service
@ReaderOf("#board")
@Transactional
public class PulseService {
    private static final String BOARD = "board";

    private final Meetings meetings;
    private final PulseRepository pulses;
    private final PulseAnswering answering;
    private final PulseLoader loader;
    private final MeetingRepository held;
    private final CurrentPerson me;

    PulseService(
            Meetings meetings,
            PulseRepository pulses,
            PulseAnswering answering,
            PulseLoader loader,
            MeetingRepository held,
            CurrentPerson me) {
        this.meetings = meetings;
        this.pulses = pulses;
        this.answering = answering;
        this.loader = loader;
        this.held = held;
        this.me = me;
    }

    @Transactional(readOnly = true)
    public Feed<PulseSnapshot> feed(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return new Feed<>(PulseTopics.pulse(meeting), BOARD, () -> loader.of(meeting));
    }

    /** All that are closed, the first meeting first. */
    @Transactional(readOnly = true)
    public Feed<List<PulsePoint>> line(BoardId board) {
        return new Feed<>(PulseTopics.line(board), BOARD, () -> loader.line(board));
    }

    /** Whether the signed-in person is asked, or has answered. */
    @Transactional(readOnly = true)
    public MyPulse mine(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return answering.of(meeting, me.id());
    }

    /** The meetings the signed-in person was at and is asked about. */
    @Transactional(readOnly = true)
    public List<PulseWaiting> waiting(BoardId board) {
        List<Long> asked = pulses.findByBoardAndClosedAtIsNull(board).stream()
                .map(Pulse::meeting)
                .filter(meeting -> answering.of(meeting, me.id()) == MyPulse.ASKED)
                .map(MeetingId::value)
                .toList();
        return held.findAllById(asked).stream()
                .map(meeting -> new PulseWaiting(
                        meeting.id(), meeting.title(), meeting.plan().startsAt()))
                .toList();
    }

    /**
     * Answers, once and for good.
     *
     * @throws Invalid on {@code heard}, {@code understood}, {@code matters} or {@code sentence}
     * @throws Rejected {@code pulse-closed}, {@code pulse-not-there}, {@code pulse-answered}
     */
    public void answer(BoardId board, MeetingId meeting, PulseAnswer answer) {
        meetings.read(board, meeting);
        answering.take(meeting, me.id(), answer);
    }
}
