package org.roundtable.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.security.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is still to be done from earlier meetings, and what later ones heard of it. It guards nothing. */
@Component
class CarriedActions {
    private final ActionItemRepository actions;
    private final CarriedActionRepository carried;
    private final MeetingRepository meetings;
    private final People people;
    private final ApplicationEventPublisher events;

    CarriedActions(
            ActionItemRepository actions,
            CarriedActionRepository carried,
            MeetingRepository meetings,
            People people,
            ApplicationEventPublisher events) {
        this.actions = actions;
        this.carried = carried;
        this.meetings = meetings;
        this.people = people;
        this.events = events;
    }

    /** What other meetings have given people to do and is not done, what is due first before the others. */
    List<ActionItem> open(BoardId board, MeetingId meeting) {
        return actions.findByBoardOrderByDue(board).stream()
                .filter(action -> action.written().stands() && action.state() == ActionState.OPEN)
                .filter(action -> !action.meeting().equals(meeting))
                .toList();
    }

    /** The meeting comes to an item: if that is about what is to be done, it takes up what is still open. */
    void takeUp(Meeting held, AgendaItem item, Instant at) {
        if (!item.plan().links().contains(MeetingTopics.actions(held.board()))) {
            return;
        }
        Set<ActionItemId> known = carried.findByItem(item.id()).stream()
                .map(CarriedAction::action)
                .collect(Collectors.toSet());
        open(held.board(), held.id()).stream()
                .filter(action -> !known.contains(action.id()))
                .forEach(action -> carried.save(new CarriedAction(action, item, at)));
        events.publishEvent(new ActionsCarried(held.board()));
    }

    /** A meeting that is under way and has taken it up has chosen another day for it. */
    void moved(ActionItem action, LocalDate to) {
        carried.findByAction(action.id()).stream()
                .filter(line -> meetings.findById(line.meeting().value())
                        .filter(meeting -> meeting.state() == MeetingState.RUNNING)
                        .isPresent())
                .forEach(line -> line.move(to));
    }

    /** What a meeting heard, as it stood at that meeting's end. */
    List<CarriedView> of(MeetingSnapshot meeting) {
        Instant end = meeting.endedAt().orElse(Instant.MAX);
        return carried.findByMeeting(meeting.id()).stream()
                .sorted(Comparator.comparing(CarriedAction::due))
                .map(line -> view(line, end))
                .toList();
    }

    private CarriedView view(CarriedAction line, Instant end) {
        ActionItem action = actions.findById(line.action().value()).orElseThrow();
        ActionState state = action.stateAt(end);
        return new CarriedView(
                line.item(),
                action.written().text(),
                people.badge(action.owner()).name(),
                line.due(),
                line.newDue(),
                state,
                state == ActionState.DROPPED
                        ? action.dropped().map(ActionDropped::reason).orElse("")
                        : "",
                title(action.meeting()));
    }

    private String title(MeetingId meeting) {
        return meetings.findById(meeting.value()).map(Meeting::title).orElse("");
    }
}
