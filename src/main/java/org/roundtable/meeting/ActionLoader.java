package org.roundtable.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is to be done on a board. It guards nothing. */
@Component
@Transactional(readOnly = true)
class ActionLoader {
    private final ActionItemRepository actions;
    private final CarriedActionRepository carried;
    private final MeetingRepository meetings;
    private final People people;

    ActionLoader(
            ActionItemRepository actions, CarriedActionRepository carried, MeetingRepository meetings, People people) {
        this.actions = actions;
        this.carried = carried;
        this.meetings = meetings;
        this.people = people;
    }

    List<BoardAction> ofBoard(BoardId board) {
        List<ActionItem> standing = actions.findByBoardOrderByDue(board).stream()
                .filter(action -> action.written().stands())
                .toList();
        Map<ActionItemId, Set<MeetingId>> later =
                carried.findByActionIn(standing.stream().map(ActionItem::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                CarriedAction::action, Collectors.mapping(CarriedAction::meeting, Collectors.toSet())));
        return standing.stream()
                .map(action -> view(action, later.getOrDefault(action.id(), Set.of())))
                .toList();
    }

    private BoardAction view(ActionItem action, Set<MeetingId> later) {
        return new BoardAction(
                action.id(),
                action.meeting(),
                action.written().text(),
                people.badge(action.owner()),
                action.due(),
                action.state(),
                action.dropped().map(ActionDropped::reason).orElse(""),
                later.isEmpty() ? Optional.empty() : title(action.meeting()),
                later);
    }

    private Optional<String> title(MeetingId meeting) {
        return meetings.findById(meeting.value()).map(Meeting::title);
    }
}
