package org.roundtable.meeting.ui;

import org.roundtable.live.Feed;
import org.roundtable.meeting.GuestPass;
import org.roundtable.meeting.GuestQuestions;
import org.roundtable.meeting.GuestRoom;
import org.roundtable.meeting.MyQuestions;
import org.roundtable.meeting.NewQuestion;
import org.roundtable.meeting.QuestionId;
import org.roundtable.meeting.QuestionsSnapshot;

/** The question board for a guest. */
record GuestDesk(GuestQuestions questions, GuestRoom room, GuestPass pass) implements QuestionDesk {
    @Override
    public Feed<QuestionsSnapshot> feed() {
        return room.questions();
    }

    @Override
    public MyQuestions mine() {
        return questions.mine(pass);
    }

    @Override
    public void ask(NewQuestion question) {
        questions.ask(pass, question);
    }

    @Override
    public void support(QuestionId question) {
        questions.support(pass, question);
    }

    @Override
    public void takeBack(QuestionId question) {
        questions.takeBack(pass, question);
    }
}
