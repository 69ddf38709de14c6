package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.testing.World.TestBoard;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Holds meetings and answers their trust pulses, as people do. */
@TestComponent
public class PulseWorld {
    private final Assembly assembly;
    private final AttendanceService attendance;
    private final MeetingLead lead;
    private final PulseService pulses;
    private final PulseKeeping keeping;
    private final PulseCloser closer;
    private final JdbcTemplate sql;

    PulseWorld(
            Assembly assembly,
            AttendanceService attendance,
            MeetingLead lead,
            PulseService pulses,
            PulseKeeping keeping,
            PulseCloser closer,
            JdbcTemplate sql) {
        this.assembly = assembly;
        this.attendance = attendance;
        this.lead = lead;
        this.pulses = pulses;
        this.keeping = keeping;
        this.closer = closer;
        this.sql = sql;
    }

    /** A meeting under way, at which these people are. */
    public MeetingId running(TestBoard board, List<PersonId> people) {
        MeetingId meeting = assembly.begun(board).id();
        people.forEach(person -> As.person(person, () -> attendance.checkIn(board.id(), meeting, Attending.IN_PERSON)));
        return meeting;
    }

    /** The same, ended. */
    public MeetingId held(TestBoard board, List<PersonId> people) {
        MeetingId meeting = running(board, people);
        end(board, meeting);
        return meeting;
    }

    public void end(TestBoard board, MeetingId meeting) {
        As.person(board.facilitator(), () -> lead.end(board.id(), meeting, Optional.empty()));
    }

    public void answer(TestBoard board, MeetingId meeting, PersonId person, PulseAnswer answer) {
        As.person(person, () -> pulses.answer(board.id(), meeting, answer));
    }

    /** Everybody answers 4 but says nothing. */
    public void answerAll(TestBoard board, MeetingId meeting, List<PersonId> people) {
        people.forEach(person -> answer(board, meeting, person, new PulseAnswer(4, 4, 4, "")));
    }

    public void close(TestBoard board, MeetingId meeting) {
        As.person(board.facilitator(), () -> keeping.close(board.id(), meeting));
    }

    /** As if its days had passed. */
    public void closeAfterwards(MeetingId meeting) {
        sql.update("update pulse set closes_at = asked_at where id = ?", meeting.value());
        closeDue();
    }

    public void closeDue() {
        closer.closeDue();
    }

    public PulseSnapshot seenBy(PersonId person, TestBoard board, MeetingId meeting) {
        return As.person(person, () -> pulses.feed(board.id(), meeting).load().get());
    }
}
