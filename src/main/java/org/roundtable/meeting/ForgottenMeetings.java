package org.roundtable.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.security.FacilitatorOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that nobody ended: facilitators are asked about them until somebody does, with a reason. */
@Service
@FacilitatorOf("#board")
@Transactional(readOnly = true)
public class ForgottenMeetings {
    private final MeetingRepository meetings;
    private final Clock clock;

    ForgottenMeetings(MeetingRepository meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The one planned first before the others. */
    public List<ForgottenMeeting> of(BoardId board) {
        Instant now = clock.instant();
        return meetings.findByBoardOrderByPlanStartsAt(board).stream()
                .filter(meeting -> meeting.state() == MeetingState.RUNNING)
                .filter(meeting ->
                        meeting.plan().forgotten(meeting.start().orElseThrow().at(), now))
                .map(meeting -> new ForgottenMeeting(meeting.id(), meeting.plan()))
                .toList();
    }
}
