package org.roundtable.meeting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.BoardView;
import org.roundtable.notification.Remindee;
import org.roundtable.notification.Reminder;
import org.roundtable.notification.ReminderSource;
import org.roundtable.security.Secrets;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells everybody on a board that an agenda is there to read, and that it is another than they were told of. */
@Component
@Order(4)
class AgendaReminders implements ReminderSource {
    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final BoardRoster roster;
    private final ReminderWords words;

    AgendaReminders(MeetingRepository meetings, AgendaItemRepository items, BoardRoster roster, ReminderWords words) {
        this.meetings = meetings;
        this.items = items;
        this.roster = roster;
        this.words = words;
    }

    @Override
    public String kind() {
        return "reminders-agendas";
    }

    @Override
    public List<Reminder> remind(Remindee person) {
        return roster.boardsOf(person.person()).stream()
                .flatMap(board -> published(board, person).map(meeting -> reminder(meeting, board, person)))
                .toList();
    }

    private Stream<Meeting> published(BoardView board, Remindee person) {
        return meetings.findByBoardAndPlanStartsAtAfterOrderByPlanStartsAt(board.id(), person.now()).stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED && meeting.published());
    }

    private Reminder reminder(Meeting meeting, BoardView board, Remindee person) {
        String subject = "agenda/" + meeting.id().text();
        String key = person.told().containsKey(subject) ? "agenda.changed" : "agenda.published";
        return new Reminder(
                subject,
                Secrets.hash(read(meeting)),
                words.of(key, board, person.reader().language(), meeting.plan()),
                MeetingLinks.meeting(board.id(), meeting.id()));
    }

    /** What everybody reads of it. */
    private String read(Meeting meeting) {
        return items.findByMeetingOrderByPlace(meeting.id()).stream()
                .filter(AgendaItem::onAgenda)
                .map(item -> item.plan().forAll())
                .map(plan -> String.join(
                        "\n",
                        plan.title(),
                        plan.purpose().name(),
                        Integer.toString(plan.minutes()),
                        plan.presenter(),
                        plan.notes()))
                .collect(Collectors.joining("\n\n"));
    }
}
