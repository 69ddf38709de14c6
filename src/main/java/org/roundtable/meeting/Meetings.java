package org.roundtable.meeting;

import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.springframework.stereotype.Component;

/** Finds meetings of a board; those of another board are not there. */
@Component
class Meetings {
    private final MeetingRepository meetings;

    Meetings(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    Meeting read(BoardId board, MeetingId meeting) {
        return meetings.findByIdAndBoard(meeting.value(), board).orElseThrow(NotFound::new);
    }

    /** Whether nothing happens in the meeting any more; of one that is not there, neither. */
    boolean over(MeetingId meeting) {
        return meetings.findById(meeting.value())
                .map(Meeting::state)
                .filter(state -> !state.over())
                .isEmpty();
    }

    /** Holds the meeting's row until the transaction ends. Call it before anything else is read of the meeting. */
    Meeting locked(BoardId board, MeetingId meeting) {
        return meetings.findWithLockByIdAndBoard(meeting.value(), board).orElseThrow(NotFound::new);
    }

    /** The same, for what can be done only while the meeting is held. */
    Meeting running(BoardId board, MeetingId meeting) {
        Meeting locked = locked(board, meeting);
        locked.requireRunning();
        return locked;
    }

    /** The same, for what is written down while it is held and afterwards. */
    Meeting begun(BoardId board, MeetingId meeting) {
        Meeting locked = locked(board, meeting);
        if (locked.start().isEmpty()) {
            throw new Rejected("meeting-not-begun");
        }
        return locked;
    }
}
