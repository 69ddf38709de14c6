package org.roundtable.meeting;

import java.util.List;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.BoardView;
import org.roundtable.notification.Remindee;
import org.roundtable.notification.Reminder;
import org.roundtable.notification.ReminderSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks people once more, from five days before a meeting on, whether they come. */
@Component
@Order(2)
class AnswerReminders implements ReminderSource {
    private final MyAnswerLoader answers;
    private final BoardRoster roster;
    private final ReminderWords words;

    AnswerReminders(MyAnswerLoader answers, BoardRoster roster, ReminderWords words) {
        this.answers = answers;
        this.roster = roster;
        this.words = words;
    }

    @Override
    public String kind() {
        return "reminders-answers";
    }

    @Override
    public List<Reminder> remind(Remindee person) {
        return roster.boardsOf(person.person()).stream()
                .flatMap(board -> answers.unanswered(board.id(), person.person(), person.now()).stream()
                        .filter(meeting -> DaysAhead.of(meeting.plan().startsAt(), person.now(), board.zone())
                                .asks())
                        .map(meeting -> reminder(meeting, board, person)))
                .toList();
    }

    private Reminder reminder(MeetingSummary meeting, BoardView board, Remindee person) {
        return new Reminder(
                "answer/" + meeting.id().text(),
                meeting.plan().startsAt().toString(),
                words.of("answer", board, person.reader().language(), meeting.plan()),
                MeetingLinks.meeting(board.id(), meeting.id()));
    }
}
