package org.roundtable.meeting.ui;

import java.util.Optional;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.DoorService;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.QuestionReview;
import org.roundtable.meeting.QuestionService;
import org.springframework.stereotype.Component;

/** Makes the parts that show questions, links and guests of a meeting, wherever they stand. */
@Component
class OpenTools {
    private final QuestionService questions;
    private final QuestionReview review;
    private final DoorService doors;
    private final LiveScreens screens;

    OpenTools(QuestionService questions, QuestionReview review, DoorService doors, LiveScreens screens) {
        this.questions = questions;
        this.review = review;
        this.doors = doors;
        this.screens = screens;
    }

    /** @param role of the viewer on the board */
    QuestionBoard questions(BoardId board, MeetingId meeting, Role role) {
        return new QuestionBoard(
                screens,
                new BoardDesk(questions, board, meeting),
                role == Role.FACILITATOR ? Optional.of(new ReviewDesk(review, board, meeting)) : Optional.empty());
    }

    /** For facilitators only. */
    DoorsPart doors(BoardId board, MeetingId meeting) {
        return new DoorsPart(doors, screens, board, meeting);
    }
}
