package org.roundtable.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Times;
import org.roundtable.notification.Remindee;
import org.roundtable.notification.Reminder;
import org.roundtable.notification.ReminderSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reminds everybody on a board of its meeting the day before. */
@Component
@Order(1)
class MeetingReminders implements ReminderSource {
    private static final Duration FAR_ENOUGH = Duration.ofDays(3);

    private final MeetingRepository meetings;
    private final MeetingAnswerRepository answers;
    private final BoardRoster roster;
    private final MeetingTexts texts;
    private final ReminderWords words;

    MeetingReminders(
            MeetingRepository meetings,
            MeetingAnswerRepository answers,
            BoardRoster roster,
            MeetingTexts texts,
            ReminderWords words) {
        this.meetings = meetings;
        this.answers = answers;
        this.roster = roster;
        this.texts = texts;
        this.words = words;
    }

    @Override
    public String kind() {
        return "reminders-meetings";
    }

    @Override
    public List<Reminder> remind(Remindee person) {
        return roster.boardsOf(person.person()).stream()
                .flatMap(board -> near(board, person.now()).map(meeting -> reminder(meeting, board, person)))
                .toList();
    }

    private Stream<Meeting> near(BoardView board, Instant now) {
        return meetings.findBeginning(board.id(), now, now.plus(FAR_ENOUGH)).stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .filter(meeting -> DaysAhead.of(meeting.plan().startsAt(), now, board.zone())
                        .near());
    }

    private Reminder reminder(Meeting meeting, BoardView board, Remindee person) {
        return new Reminder(
                "meeting/" + meeting.id().text(),
                meeting.plan().startsAt().toString(),
                says(meeting, board, person),
                MeetingLinks.meeting(board.id(), meeting.id()));
    }

    private String says(Meeting meeting, BoardView board, Remindee person) {
        Locale language = person.reader().language();
        MeetingPlan plan = meeting.plan();
        List<String> parts = new ArrayList<>();
        parts.add(when(plan, board, person));
        if (!plan.place().isEmpty()) {
            parts.add(texts.of("reminders.place", language, Map.of("place", plan.place())));
        }
        parts.add(words.said(
                answers.findByMeetingAndPerson(meeting.id(), person.person()).map(MeetingAnswer::answer), language));
        if (!plan.link().isEmpty()) {
            parts.add(texts.of("invite.mail.online", language, Map.of("link", plan.link())));
        }
        return String.join(" ", parts);
    }

    private String when(MeetingPlan plan, BoardView board, Remindee person) {
        Locale language = person.reader().language();
        boolean today =
                DaysAhead.of(plan.startsAt(), person.now(), board.zone()).today();
        Map<String, Object> about = Map.of(
                "title", plan.title(),
                "from", Times.time(plan.startsAt(), board.zone(), language),
                "to", Times.time(plan.endsAt(), board.zone(), language),
                "zone", texts.zone(board.zone(), language));
        return words.of(today ? "meeting.today" : "meeting.tomorrow", board, language, about);
    }
}
