package org.roundtable.meeting;

import java.time.Clock;
import java.util.List;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.meeting.StipendChanged.Step;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is owed to people for their part in meetings, and what was paid. */
@Service
@FacilitatorOf("#board")
@Transactional
public class Stipends {
    private final Meetings meetings;
    private final StipendRepository stipends;
    private final StipendLoader loader;
    private final BoardRoster roster;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Stipends(
            Meetings meetings,
            StipendRepository stipends,
            StipendLoader loader,
            BoardRoster roster,
            CurrentPerson me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.stipends = stipends;
        this.loader = loader;
        this.roster = roster;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /** All of a board, those of the latest meeting first. */
    @Transactional(readOnly = true)
    public Feed<List<StipendView>> feed(BoardId board) {
        return new Feed<>(MeetingTopics.stipends(board), "facilitators", () -> loader.ofBoard(board));
    }

    /**
     * Notes that money is owed. Asked again with the same id it changes nothing.
     *
     * @throws NotFound when the person is not on the board
     * @throws Invalid on {@code kind} or {@code amount}
     */
    public void owe(BoardId board, MeetingId meeting, StipendId id, NewStipend due) {
        meetings.locked(board, meeting);
        if (!roster.everybody(board).contains(due.person())) {
            throw new NotFound();
        }
        if (stipends.existsById(id.value())) {
            find(meeting, id);
            return;
        }
        Stipend owed = stipends.save(new Stipend(id, meeting, due, me.id(), clock.instant()));
        publish(board, owed, Step.DUE);
    }

    /** @throws Rejected {@code stipend-paid} */
    public void pay(BoardId board, MeetingId meeting, StipendId id) {
        meetings.locked(board, meeting);
        Stipend owed = find(meeting, id);
        owed.pay(me.id(), clock.instant());
        publish(board, owed, Step.PAID);
    }

    /**
     * Strikes out what was noted by mistake.
     *
     * @throws Rejected {@code stipend-paid}
     */
    public void strikeOut(BoardId board, MeetingId meeting, StipendId id) {
        meetings.locked(board, meeting);
        Stipend owed = find(meeting, id);
        owed.requireDue();
        stipends.delete(owed);
        publish(board, owed, Step.STRUCK_OUT);
    }

    private Stipend find(MeetingId meeting, StipendId id) {
        return stipends.findByMeetingAndId(meeting, id.value()).orElseThrow(NotFound::new);
    }

    private void publish(BoardId board, Stipend stipend, Step step) {
        events.publishEvent(new StipendChanged(board, stipend.meeting(), step, stipend.kind(), me.id()));
    }
}
