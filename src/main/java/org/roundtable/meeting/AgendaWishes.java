package org.roundtable.meeting;

import java.time.Clock;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.MemberOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members ask of an agenda: that an item comes on it, or that one is discussed. */
@Service
@MemberOf("#board")
@Transactional
public class AgendaWishes {
    private final Meetings meetings;
    private final Agendas agendas;
    private final ProposalLoader loader;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AgendaWishes(
            Meetings meetings,
            Agendas agendas,
            ProposalLoader loader,
            CurrentPerson me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.loader = loader;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /** What the signed-in person has proposed for the meeting, and what was answered. */
    @Transactional(readOnly = true)
    public Feed<List<ProposedItem>> mine(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        var person = me.id();
        return new Feed<>(
                MeetingTopics.proposals(meeting), "person/" + person.text(), () -> loader.of(meeting, person));
    }

    /**
     * Proposes an item; facilitators decide on it. Asked again with the same id it changes nothing.
     *
     * @param plan its notes for facilitators, its links and whether it needs no discussion are for facilitators to say
     * @throws Invalid on the fields of {@link ItemPlan}
     * @throws Rejected when the meeting is not still to come
     */
    public void propose(BoardId board, MeetingId meeting, AgendaItemId id, ItemPlan plan) {
        meetings.locked(board, meeting).requirePlanned();
        if (agendas.knows(id)) {
            agendas.find(meeting, id);
            return;
        }
        ItemPlan proposed = new ItemPlan(
                plan.title(), plan.purpose(), plan.minutes(), plan.presenter(), plan.notes(), "", false, List.of());
        agendas.add(new AgendaItem(
                id, meeting, proposed, ItemState.PROPOSED, agendas.end(meeting), me.id(), clock.instant()));
        events.publishEvent(new ItemProposed(board, meeting, id, plan.title().strip(), me.id()));
    }

    /**
     * Takes back what the signed-in person has proposed.
     *
     * @throws NotFound when somebody else did
     * @throws Rejected {@code item-answered}
     */
    public void takeBack(BoardId board, MeetingId meeting, AgendaItemId item) {
        meetings.locked(board, meeting);
        AgendaItem found = agendas.find(meeting, item);
        if (!found.proposedBy().equals(me.id())) {
            throw new NotFound();
        }
        found.requireProposed();
        agendas.remove(found);
        events.publishEvent(new ItemTakenBack(board, meeting, item, found.plan().title(), me.id()));
    }

    /**
     * Takes an item out of the consent agenda, so that it is discussed.
     *
     * @throws NotFound when the agenda is not there for members yet
     * @throws Rejected {@code consent-decided}, {@code no-consent-item}
     */
    public void discuss(BoardId board, MeetingId meeting, AgendaItemId item) {
        Meeting found = meetings.locked(board, meeting);
        found.requireOpen();
        if (!found.published()) {
            throw new NotFound();
        }
        AgendaItem asked = agendas.find(meeting, item);
        asked.discuss(me.id(), clock.instant());
        agendas.together(meeting);
        events.publishEvent(
                new ConsentWithheld(board, meeting, item, asked.plan().title(), me.id()));
    }
}
