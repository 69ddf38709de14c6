package org.roundtable.meeting;

import java.time.Clock;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facilitators put an agenda together. Before the meeting everything of it can be changed, while it is held what it has not
 * come to yet; afterwards nothing ({@code meeting-over}, {@code meeting-cancelled}).
 */
@Service
@FacilitatorOf("#board")
@Transactional
public class AgendaService {
    private final Meetings meetings;
    private final Agendas agendas;
    private final AgendaSubjects subjects;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AgendaService(
            Meetings meetings,
            Agendas agendas,
            AgendaSubjects subjects,
            CurrentPerson me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.subjects = subjects;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts an item at the end of the agenda. Asked again with the same id it changes nothing.
     *
     * @throws Invalid on the fields of {@link ItemPlan}
     */
    public void add(BoardId board, MeetingId meeting, AgendaItemId id, ItemPlan plan) {
        open(board, meeting);
        if (agendas.knows(id)) {
            agendas.find(meeting, id);
            return;
        }
        subjects.require(board, plan.links(), List.of());
        put(meeting, id, plan);
        events.publishEvent(new ItemAdded(board, meeting, id, plan.title().strip(), me.id()));
    }

    /**
     * Begins an empty agenda with several items at once.
     *
     * @throws Rejected {@code agenda-begun} when there are items already
     */
    public void begin(BoardId board, MeetingId meeting, List<ItemPlan> plans) {
        open(board, meeting);
        if (!agendas.of(meeting).isEmpty()) {
            throw new Rejected("agenda-begun");
        }
        plans.forEach(plan -> put(meeting, AgendaItemId.next(), plan));
        events.publishEvent(new AgendaBegun(board, meeting, plans.size(), me.id()));
    }

    /**
     * Words an item anew. What others changed of it meanwhile stays.
     *
     * @param base what it said when the change was begun
     * @throws Rejected {@code changed-meanwhile} when the same part of it was changed by others, {@code item-taken-up}
     */
    public void word(BoardId board, MeetingId meeting, AgendaItemId item, ItemPlan base, ItemPlan mine) {
        open(board, meeting);
        AgendaItem found = waiting(meeting, item);
        ItemPlan merged = ItemMerge.merge(base, mine, found.plan());
        subjects.require(board, merged.links(), found.plan().links());
        found.word(merged);
        agendas.together(meeting);
        events.publishEvent(new ItemWorded(board, meeting, item, found.plan().title(), me.id()));
    }

    /**
     * @param to its new place among the items on the agenda, from 0
     * @throws Rejected {@code item-taken-up}
     */
    public void move(BoardId board, MeetingId meeting, AgendaItemId item, int to) {
        open(board, meeting);
        AgendaItem found = waiting(meeting, item);
        agendas.move(found, to);
        events.publishEvent(new ItemMoved(board, meeting, item, found.plan().title(), me.id()));
    }

    /** @throws Rejected {@code item-taken-up} */
    public void remove(BoardId board, MeetingId meeting, AgendaItemId item) {
        open(board, meeting);
        AgendaItem found = waiting(meeting, item);
        agendas.remove(found);
        events.publishEvent(new ItemRemoved(board, meeting, item, found.plan().title(), me.id()));
    }

    /**
     * Lets everybody on the board read the agenda and tells them. The same again changes nothing.
     *
     * @throws Rejected {@code agenda-empty}
     */
    public void publish(BoardId board, MeetingId meeting) {
        Meeting found = open(board, meeting);
        if (found.published()) {
            return;
        }
        if (agendas.of(meeting).isEmpty()) {
            throw new Rejected("agenda-empty");
        }
        found.publish(me.id(), clock.instant());
        events.publishEvent(new AgendaPublished(board, meeting, found.title(), me.id()));
    }

    private void put(MeetingId meeting, AgendaItemId id, ItemPlan plan) {
        agendas.add(
                new AgendaItem(id, meeting, plan, ItemState.WAITING, agendas.end(meeting), me.id(), clock.instant()));
    }

    private AgendaItem waiting(MeetingId meeting, AgendaItemId item) {
        AgendaItem found = agendas.find(meeting, item);
        found.requireWaiting();
        return found;
    }

    private Meeting open(BoardId board, MeetingId meeting) {
        Meeting found = meetings.locked(board, meeting);
        found.requireOpen();
        return found;
    }
}
