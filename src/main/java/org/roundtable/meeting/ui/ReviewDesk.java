package org.roundtable.meeting.ui;

import org.roundtable.common.BoardId;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.QuestionId;
import org.roundtable.meeting.QuestionReview;
import org.roundtable.meeting.QuestionRules;

/** What a facilitator can do with the questions of one meeting. */
record ReviewDesk(QuestionReview review, BoardId board, MeetingId meeting) {
    void accept(QuestionId question) {
        review.accept(board, meeting, question);
    }

    void decline(QuestionId question, String reason) {
        review.decline(board, meeting, question, reason);
    }

    void answer(QuestionId question, String answer) {
        review.answer(board, meeting, question, answer);
    }

    void show(QuestionId question) {
        review.show(board, meeting, question);
    }

    void showNone() {
        review.showNone(board, meeting);
    }

    void move(QuestionId question, boolean up) {
        review.move(board, meeting, question, up);
    }

    void orderBySupport() {
        review.orderBySupport(board, meeting);
    }

    void set(QuestionRules rules) {
        review.set(board, meeting, rules);
    }
}
