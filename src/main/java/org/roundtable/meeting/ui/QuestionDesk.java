package org.roundtable.meeting.ui;

import org.roundtable.live.Feed;
import org.roundtable.meeting.MyQuestions;
import org.roundtable.meeting.NewQuestion;
import org.roundtable.meeting.QuestionId;
import org.roundtable.meeting.QuestionsSnapshot;

/** What whoever looks at a question board can do there. */
interface QuestionDesk {
    Feed<QuestionsSnapshot> feed();

    MyQuestions mine();

    void ask(NewQuestion question);

    void support(QuestionId question);

    void takeBack(QuestionId question);
}
