package org.roundtable.meeting;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is to be done on a board. It guards nothing. */
@Component
@Transactional(readOnly = true)
class ActionLoader {
    private final ActionItemRepository actions;
    private final People people;

    ActionLoader(ActionItemRepository actions, People people) {
        this.actions = actions;
        this.people = people;
    }

    List<BoardAction> ofBoard(BoardId board) {
        return actions.findByBoardOrderByDue(board).stream()
                .filter(action -> action.written().stands())
                .map(this::view)
                .toList();
    }

    private BoardAction view(ActionItem action) {
        return new BoardAction(
                action.id(),
                action.meeting(),
                action.written().text(),
                people.badge(action.owner()),
                action.due(),
                action.state(),
                action.dropped().map(ActionDropped::reason).orElse(""));
    }
}
