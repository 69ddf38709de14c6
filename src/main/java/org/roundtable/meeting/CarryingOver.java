package org.roundtable.meeting;

import java.time.Clock;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.live.Topic;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes minutes to be approved and actions still open onto the agenda of a later meeting. */
@Service
@FacilitatorOf("#board")
@Transactional
public class CarryingOver {
    private static final int MINUTES_FOR_MINUTES = 5;
    private static final int MINUTES_FOR_ACTIONS = 10;

    private final Meetings meetings;
    private final Agendas agendas;
    private final MinutesConsent minutes;
    private final CarriedActions actions;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CarryingOver(
            Meetings meetings,
            Agendas agendas,
            MinutesConsent minutes,
            CarriedActions actions,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.actions = actions;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CarryOffer offered(BoardId board, MeetingId meeting) {
        Meeting asked = meetings.read(board, meeting);
        List<ProposedMinutes> waiting = minutes.waiting(board).stream()
                .filter(each -> each.heldAt().isBefore(asked.plan().startsAt()))
                .filter(each -> !onAgenda(meeting, MeetingTopics.minutes(each.meeting())))
                .toList();
        boolean listed = onAgenda(meeting, MeetingTopics.actions(board));
        return new CarryOffer(waiting, listed ? 0 : actions.open(board, meeting).size());
    }

    /**
     * Puts the minutes of an earlier meeting on the consent agenda. Asked again it changes nothing.
     *
     * @param title of the item
     * @throws Rejected {@code minutes-not-waiting} when they are approved, or not laid before the board
     * @throws org.roundtable.common.Invalid on {@code title}
     */
    public void putMinutes(BoardId board, MeetingId meeting, MeetingId of, String title) {
        Topic about = MeetingTopics.minutes(of);
        meetings.locked(board, meeting).requireOpen();
        if (onAgenda(meeting, about)) {
            return;
        }
        if (offered(board, meeting).minutes().stream()
                .noneMatch(each -> each.meeting().equals(of))) {
            throw new Rejected("minutes-not-waiting");
        }
        put(board, meeting, plan(title, Purpose.DECIDE, MINUTES_FOR_MINUTES, true, about));
    }

    /**
     * Puts an item on the agenda that goes through the actions still open. Asked again it changes nothing.
     *
     * @param title of the item
     * @throws Rejected {@code no-open-actions}
     * @throws org.roundtable.common.Invalid on {@code title}
     */
    public void putActions(BoardId board, MeetingId meeting, String title) {
        Topic about = MeetingTopics.actions(board);
        meetings.locked(board, meeting).requireOpen();
        if (onAgenda(meeting, about)) {
            return;
        }
        if (actions.open(board, meeting).isEmpty()) {
            throw new Rejected("no-open-actions");
        }
        put(board, meeting, plan(title, Purpose.INFORM, MINUTES_FOR_ACTIONS, false, about));
    }

    private boolean onAgenda(MeetingId meeting, Topic about) {
        return agendas.of(meeting).stream().anyMatch(item -> item.plan().links().contains(about));
    }

    private void put(BoardId board, MeetingId meeting, ItemPlan plan) {
        AgendaItemId id = AgendaItemId.next();
        agendas.add(
                new AgendaItem(id, meeting, plan, ItemState.WAITING, agendas.end(meeting), me.id(), clock.instant()));
        events.publishEvent(new ItemAdded(board, meeting, id, plan.title().strip(), me.id()));
    }

    private static ItemPlan plan(String title, Purpose purpose, int minutes, boolean consent, Topic about) {
        return new ItemPlan(title, purpose, minutes, "", "", "", consent, List.of(about));
    }
}
