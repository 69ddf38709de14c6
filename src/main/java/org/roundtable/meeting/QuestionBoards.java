package org.roundtable.meeting;

import org.roundtable.common.BoardId;
import org.springframework.stereotype.Component;

/** How each meeting takes questions; set up when it is first needed. */
@Component
class QuestionBoards {
    private final QuestionBoardRepository boards;
    private final Meetings meetings;

    QuestionBoards(QuestionBoardRepository boards, Meetings meetings) {
        this.boards = boards;
        this.meetings = meetings;
    }

    QuestionRules rules(MeetingId meeting) {
        return boards.findById(meeting.value()).map(StoredQuestionBoard::rules).orElse(QuestionRules.USUAL);
    }

    /** Whether the meeting takes no questions any more, whatever its rules say. */
    boolean over(MeetingId meeting) {
        return meetings.over(meeting);
    }

    /** To be written with: of all who come first together, one sets it up and the others wait. */
    StoredQuestionBoard of(BoardId board, MeetingId meeting) {
        return boards.findById(meeting.value()).orElseGet(() -> {
            meetings.locked(board, meeting);
            return boards.findById(meeting.value())
                    .orElseGet(() -> boards.saveAndFlush(new StoredQuestionBoard(meeting, QuestionRules.USUAL)));
        });
    }
}
