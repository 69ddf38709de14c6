package org.roundtable.meeting.ui;

import org.roundtable.common.BoardId;
import org.roundtable.live.Feed;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MyQuestions;
import org.roundtable.meeting.NewQuestion;
import org.roundtable.meeting.QuestionId;
import org.roundtable.meeting.QuestionService;
import org.roundtable.meeting.QuestionsSnapshot;

/** The question board for somebody on the board. */
record BoardDesk(QuestionService questions, BoardId board, MeetingId meeting) implements QuestionDesk {
    @Override
    public Feed<QuestionsSnapshot> feed() {
        return questions.feed(board, meeting);
    }

    @Override
    public MyQuestions mine() {
        return questions.mine(board, meeting);
    }

    @Override
    public void ask(NewQuestion question) {
        questions.ask(board, meeting, question);
    }

    @Override
    public void support(QuestionId question) {
        questions.support(board, meeting, question);
    }

    @Override
    public void takeBack(QuestionId question) {
        questions.takeBack(board, meeting, question);
    }
}
