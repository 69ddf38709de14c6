package org.roundtable.meeting;

import org.roundtable.common.BoardId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the meetings of a board with one query. It guards nothing. */
@Component
@Transactional(readOnly = true)
class MeetingListLoader {
    private final MeetingRepository meetings;

    MeetingListLoader(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    MeetingList ofBoard(BoardId board) {
        return new MeetingList(meetings.findByBoardOrderByPlanStartsAt(board).stream()
                .map(MeetingListLoader::summary)
                .toList());
    }

    private static MeetingSummary summary(Meeting meeting) {
        return new MeetingSummary(
                meeting.id(),
                meeting.plan(),
                meeting.state(),
                meeting.published(),
                meeting.cancellation().map(Cancellation::reason).orElse(""));
    }
}
