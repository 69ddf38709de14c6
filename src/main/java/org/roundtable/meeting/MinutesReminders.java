package org.roundtable.meeting;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.BoardView;
import org.roundtable.notification.Remindee;
import org.roundtable.notification.Reminder;
import org.roundtable.notification.ReminderSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells everybody on a board that minutes wait for what they say to them, until they are approved. */
@Component
@Order(5)
class MinutesReminders implements ReminderSource {
    /** What has lain before the board longer was seen by whoever wants to. */
    private static final Duration NEW = Duration.ofDays(14);

    private final MinutesVersionRepository versions;
    private final Meetings meetings;
    private final BoardRoster roster;
    private final ReminderWords words;

    MinutesReminders(MinutesVersionRepository versions, Meetings meetings, BoardRoster roster, ReminderWords words) {
        this.versions = versions;
        this.meetings = meetings;
        this.roster = roster;
        this.words = words;
    }

    @Override
    public String kind() {
        return "reminders-minutes";
    }

    @Override
    public List<Reminder> remind(Remindee person) {
        return roster.boardsOf(person.person()).stream()
                .flatMap(board -> waiting(board, person).map(version -> reminder(version, board, person)))
                .toList();
    }

    private Stream<MinutesVersion> waiting(BoardView board, Remindee person) {
        return versions.findNewest(board.id(), person.now().minus(NEW)).stream()
                .filter(version -> version.approval().isEmpty());
    }

    private Reminder reminder(MinutesVersion version, BoardView board, Remindee person) {
        MeetingPlan plan = meetings.read(board.id(), version.meeting()).plan();
        String key = version.number() == 1 ? "minutes.published" : "minutes.corrected";
        return new Reminder(
                "minutes/" + version.meeting().text(),
                Integer.toString(version.number()),
                words.of(key, board, person.reader().language(), plan),
                MeetingLinks.minutes(board.id(), version.meeting()));
    }
}
