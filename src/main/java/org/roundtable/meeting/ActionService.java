package org.roundtable.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.live.Feed;
import org.roundtable.meeting.ActionChanged.Change;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.ReaderOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What meetings have given people to do. Its owner, or a facilitator, says what became of it. */
@Service
@ReaderOf("#board")
@Transactional
public class ActionService {
    /** The day begins last there: what is not yet past anywhere is not past. */
    private static final ZoneOffset LAST_TO_WAKE = ZoneOffset.ofHours(-12);

    private final ActionItemRepository actions;
    private final ActionLoader loader;
    private final CarriedActions carried;
    private final BoardRoster roster;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionService(
            ActionItemRepository actions,
            ActionLoader loader,
            CarriedActions carried,
            BoardRoster roster,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actions = actions;
        this.loader = loader;
        this.carried = carried;
        this.roster = roster;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** Everything that was given somebody to do, what is due first before the others. */
    @Transactional(readOnly = true)
    public Feed<List<BoardAction>> feed(BoardId board) {
        return new Feed<>(MeetingTopics.actions(board), "board", () -> loader.ofBoard(board));
    }

    /** @throws org.roundtable.common.Rejected {@code action-settled} */
    public void finish(BoardId board, ActionItemId id) {
        ActionItem action = own(board, id);
        action.finish(me.id(), clock.instant());
        publish(action, Change.DONE);
    }

    /** It is to be done again, after all. The same again changes nothing. */
    public void reopen(BoardId board, ActionItemId id) {
        ActionItem action = own(board, id);
        if (action.state() != ActionState.OPEN) {
            action.reopen();
            publish(action, Change.REOPENED);
        }
    }

    /**
     * @throws Invalid on {@code due} when that day is over
     * @throws org.roundtable.common.Rejected {@code action-settled}
     */
    public void move(BoardId board, ActionItemId id, @Nullable LocalDate due) {
        ActionItem action = own(board, id);
        if (due == null || due.isBefore(LocalDate.ofInstant(clock.instant(), LAST_TO_WAKE))) {
            throw new Invalid("due", "action-due");
        }
        action.move(due);
        carried.moved(action, due);
        publish(action, Change.MOVED);
    }

    /**
     * @throws Invalid on {@code reason}
     * @throws org.roundtable.common.Rejected {@code action-settled}
     */
    public void drop(BoardId board, ActionItemId id, String reason) {
        ActionItem action = own(board, id);
        action.drop(reason, me.id(), clock.instant());
        publish(action, Change.DROPPED);
    }

    /** @throws NotAllowed {@code action-of-another} */
    private ActionItem own(BoardId board, ActionItemId id) {
        ActionItem action = actions.findByBoardAndId(board, id.value())
                .filter(found -> found.written().stands())
                .orElseThrow(NotFound::new);
        if (!action.owner().equals(me.id()) && roster.role(board, me.id()) != Role.FACILITATOR) {
            throw new NotAllowed("action-of-another");
        }
        return action;
    }

    private void publish(ActionItem action, Change change) {
        events.publishEvent(new ActionChanged(
                action.board(), action.meeting(), change, action.written().text(), me.id()));
    }
}
