package org.roundtable.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.BoardView;
import org.roundtable.common.BoardId;
import org.roundtable.notification.Remindee;
import org.roundtable.notification.Reminder;
import org.roundtable.notification.ReminderSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reminds people of what they are to do, until it is done or given up. */
@Component
@Order(3)
class ActionReminders implements ReminderSource {
    private final ActionItemRepository actions;
    private final BoardRoster roster;
    private final ReminderWords words;

    ActionReminders(ActionItemRepository actions, BoardRoster roster, ReminderWords words) {
        this.actions = actions;
        this.roster = roster;
        this.words = words;
    }

    @Override
    public String kind() {
        return "reminders-actions";
    }

    @Override
    public List<Reminder> remind(Remindee person) {
        Map<BoardId, BoardView> boards =
                roster.boardsOf(person.person()).stream().collect(Collectors.toMap(BoardView::id, Function.identity()));
        return actions.findOpen(person.person()).stream()
                .filter(action -> action.written().stands())
                .flatMap(
                        action -> Optional.ofNullable(boards.get(action.board()))
                                .flatMap(board -> reminder(action, board, person))
                                .stream())
                .toList();
    }

    private Optional<Reminder> reminder(ActionItem action, BoardView board, Remindee person) {
        LocalDate today = LocalDate.ofInstant(person.now(), board.zone());
        return DueStep.of(action.due(), today)
                .map(step -> new Reminder(
                        "action/" + action.id().text(),
                        step.key(action.due()),
                        says(step, action, board, person.reader().language()),
                        MeetingLinks.actions(board.id())));
    }

    private String says(DueStep step, ActionItem action, BoardView board, Locale language) {
        Map<String, Object> about = Map.of(
                "what", ReminderWords.brief(action.written().text()), "day", ReminderWords.day(action.due(), language));
        return words.of("action." + step.stage(), board, language, about);
    }
}
