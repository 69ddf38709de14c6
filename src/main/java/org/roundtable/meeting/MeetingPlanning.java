package org.roundtable.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.BoardService;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans meetings, changes and cancels them, one or several of a series at once. */
@Service
@FacilitatorOf("#board")
@Transactional
public class MeetingPlanning {
    private final MeetingRepository meetings;
    private final Series series;
    private final Stays stays;
    private final BoardRoster roster;
    private final BoardService boards;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeetingPlanning(
            MeetingRepository meetings,
            Series series,
            Stays stays,
            BoardRoster roster,
            BoardService boards,
            CurrentPerson me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.series = series;
        this.stays = stays;
        this.roster = roster;
        this.boards = boards;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Plans a meeting, or a series of which it is the first. Asked again with the same id it changes nothing.
     *
     * @throws Invalid on {@code startsAt}, when it would be over by now, and as {@link MeetingPlan} says
     */
    public void plan(BoardId board, MeetingId first, LocalPlan plan, Repeat repeat) {
        roster.hold(board);
        if (meetings.existsById(first.value())) {
            series.read(board, first);
            return;
        }
        ZoneId zone = zone(board);
        @Nullable Long name = repeat.times() > 1 ? first.value() : null;
        List<MeetingId> planned = new ArrayList<>();
        for (LocalDateTime start : repeat.from(plan.startsAt())) {
            MeetingId id = planned.isEmpty() ? first : MeetingId.next();
            MeetingPlan one = toCome(plan.at(start).in(zone));
            meetings.save(new Meeting(id, board, one, name, me.id(), clock.instant()));
            planned.add(id);
        }
        events.publishEvent(new MeetingsPlanned(board, planned, plan.title().strip(), me.id()));
    }

    /**
     * Changes the plan of a meeting; of those after it all but the day, which moves along by as many days. Whoever has
     * checked in already does so again.
     *
     * @param base how often the plan had been changed when this change was begun
     * @throws Rejected {@code changed-meanwhile}, {@code meeting-cancelled}, {@code meeting-under-way}, {@code meeting-over}
     */
    public void change(BoardId board, MeetingId meeting, LocalPlan plan, int base, Scope scope) {
        roster.hold(board);
        ZoneId zone = zone(board);
        List<Meeting> changed = series.locked(board, meeting, scope);
        Meeting asked = changed.getFirst();
        if (asked.changes() != base) {
            throw new Rejected("changed-meanwhile");
        }
        LocalDateTime was = LocalPlan.of(asked.plan(), zone).startsAt();
        for (Meeting each : changed) {
            LocalDateTime start = LocalPlan.of(each.plan(), zone).startsAt();
            each.change(toCome(plan.forLater(was, start).in(zone)));
            stays.endAll(each.id(), clock.instant());
        }
        events.publishEvent(new MeetingsChanged(board, ids(changed), asked.title(), me.id()));
    }

    /**
     * Cancels a meeting, for a reason everybody is told.
     *
     * @throws Invalid on {@code reason}
     * @throws Rejected {@code meeting-cancelled}, {@code meeting-under-way}, {@code meeting-over}
     */
    public void cancel(BoardId board, MeetingId meeting, String reason, Scope scope) {
        roster.hold(board);
        List<Meeting> cancelled = series.locked(board, meeting, scope);
        for (Meeting each : cancelled) {
            each.cancel(reason, me.id(), clock.instant());
            stays.endAll(each.id(), clock.instant());
        }
        String title = cancelled.getFirst().title();
        events.publishEvent(new MeetingsCancelled(board, ids(cancelled), title, reason.strip(), me.id()));
    }

    /** How many meetings of its series come after this one and are still planned. */
    @Transactional(readOnly = true)
    public int later(BoardId board, MeetingId meeting) {
        return series.later(series.read(board, meeting)).size();
    }

    private MeetingPlan toCome(MeetingPlan plan) {
        if (plan.endsAt().isBefore(clock.instant())) {
            throw new Invalid("startsAt", "meeting-gone-by");
        }
        return plan;
    }

    private ZoneId zone(BoardId board) {
        return boards.open(board).zone();
    }

    private static List<MeetingId> ids(List<Meeting> some) {
        return some.stream().map(Meeting::id).toList();
    }
}
