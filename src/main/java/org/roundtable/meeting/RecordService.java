package org.roundtable.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.RecordChanged.Change;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts down what everybody on the board can read at once: decisions, actions, and what is put off. It is taken back, never
 * changed in silence.
 */
@Service
@FacilitatorOf("#board")
@Transactional
public class RecordService {
    /** The day begins last there: what is not yet past anywhere is not past. */
    private static final ZoneOffset LAST_TO_WAKE = ZoneOffset.ofHours(-12);

    private final Meetings meetings;
    private final TakenUp takenUp;
    private final EntryRepository entries;
    private final ActionItemRepository actions;
    private final BoardRoster roster;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordService(
            Meetings meetings,
            TakenUp takenUp,
            EntryRepository entries,
            ActionItemRepository actions,
            BoardRoster roster,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.takenUp = takenUp;
        this.entries = entries;
        this.actions = actions;
        this.roster = roster;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts down a decision, or parks a thought. Asked again with the same id it changes nothing.
     *
     * @param item what it came up with; none when that was no item of the agenda
     * @throws Invalid on {@code text}
     * @throws org.roundtable.common.Rejected {@code meeting-not-begun}, {@code item-not-taken-up}
     */
    public void put(
            BoardId board, MeetingId meeting, EntryId id, EntryKind kind, Optional<AgendaItemId> item, String text) {
        meetings.begun(board, meeting);
        if (entries.findById(id.value()).isEmpty()) {
            Written written = written(meeting, item, text);
            entries.save(new Entry(id, meeting, kind, written));
            publish(
                    board,
                    meeting,
                    kind == EntryKind.DECISION ? Change.DECISION_RECORDED : Change.THOUGHT_PARKED,
                    written);
        }
    }

    /**
     * Puts down what somebody is to do. Asked again with the same id it changes nothing.
     *
     * @throws Invalid on {@code text}, {@code owner} or {@code due}
     * @throws org.roundtable.common.Rejected {@code meeting-not-begun}, {@code item-not-taken-up}
     */
    public void act(BoardId board, MeetingId meeting, ActionItemId id, NewAction action) {
        meetings.begun(board, meeting);
        if (actions.findById(id.value()).isEmpty()) {
            Written written = written(meeting, action.item(), action.text());
            actions.save(new ActionItem(id, board, meeting, written, owner(board, action), due(action)));
            publish(board, meeting, Change.ACTION_RECORDED, written);
        }
    }

    /** @throws org.roundtable.common.Rejected {@code taken-back-already} */
    public void takeBack(BoardId board, MeetingId meeting, EntryId id) {
        meetings.begun(board, meeting);
        Entry entry = entries.findByMeetingAndId(meeting, id.value()).orElseThrow(NotFound::new);
        entry.written().takeBack(me.id(), clock.instant());
        boolean decision = entry.kind() == EntryKind.DECISION;
        publish(board, meeting, decision ? Change.DECISION_TAKEN_BACK : Change.THOUGHT_TAKEN_BACK, entry.written());
    }

    /** @throws org.roundtable.common.Rejected {@code taken-back-already} */
    public void takeBackAction(BoardId board, MeetingId meeting, ActionItemId id) {
        meetings.begun(board, meeting);
        ActionItem action = actions.findByMeetingAndId(meeting, id.value()).orElseThrow(NotFound::new);
        action.written().takeBack(me.id(), clock.instant());
        publish(board, meeting, Change.ACTION_TAKEN_BACK, action.written());
    }

    private Written written(MeetingId meeting, Optional<AgendaItemId> item, String text) {
        item.ifPresent(about -> takenUp.require(meeting, about));
        return new Written(item, text, me.id(), clock.instant());
    }

    private PersonId owner(BoardId board, NewAction action) {
        PersonId owner = action.owner();
        if (owner == null || !roster.everybody(board).contains(owner)) {
            throw new Invalid("owner", "action-owner");
        }
        return owner;
    }

    private LocalDate due(NewAction action) {
        LocalDate due = action.due();
        if (due == null || due.isBefore(LocalDate.ofInstant(clock.instant(), LAST_TO_WAKE))) {
            throw new Invalid("due", "action-due");
        }
        return due;
    }

    private void publish(BoardId board, MeetingId meeting, Change change, Written written) {
        events.publishEvent(new RecordChanged(board, meeting, change, written.text(), me.id()));
    }
}
