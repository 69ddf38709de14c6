package org.roundtable.meeting.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.roundtable.board.BoardService;
import org.roundtable.common.BoardId;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingService;

/** The question board of a meeting as a page of its own. */
@Route("boards/:board/meetings/:meeting/questions")
@PermitAll
class QuestionsView extends OpenPage {
    private final transient OpenTools tools;
    private final transient BoardService boards;

    QuestionsView(MeetingService meetings, LiveScreens screens, OpenTools tools, BoardService boards) {
        super(meetings, screens, "meeting-open.questions.page");
        this.tools = tools;
        this.boards = boards;
    }

    @Override
    void open(BoardId board, MeetingId meeting) {
        add(tools.questions(board, meeting, boards.open(board).role()));
    }
}
