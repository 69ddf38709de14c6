package org.roundtable.meeting;

import java.time.Clock;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Facilitators answer what members propose for an agenda. */
@Service
@FacilitatorOf("#board")
@Transactional
public class AgendaAnswers {
    private final Meetings meetings;
    private final Agendas agendas;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AgendaAnswers(Meetings meetings, Agendas agendas, CurrentPerson me, Clock clock, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes what a member has proposed onto the agenda, at its end.
     *
     * @throws Rejected {@code item-answered}, {@code meeting-over}, {@code meeting-cancelled}
     */
    public void accept(BoardId board, MeetingId meeting, AgendaItemId item) {
        AgendaItem found = open(board, meeting, item);
        found.accept(agendas.end(meeting));
        agendas.together(meeting);
        events.publishEvent(new ItemAccepted(board, meeting, item, found.plan().title(), found.proposedBy(), me.id()));
    }

    /**
     * @param reason told to who proposed it
     * @throws Invalid on {@code reason}
     * @throws Rejected {@code item-answered}, {@code meeting-over}, {@code meeting-cancelled}
     */
    public void decline(BoardId board, MeetingId meeting, AgendaItemId item, String reason) {
        AgendaItem found = open(board, meeting, item);
        found.decline(reason, me.id(), clock.instant());
        events.publishEvent(new ItemDeclined(
                board, meeting, item, found.plan().title(), found.proposedBy(), reason.strip(), me.id()));
    }

    private AgendaItem open(BoardId board, MeetingId meeting, AgendaItemId item) {
        meetings.locked(board, meeting).requireOpen();
        return agendas.find(meeting, item);
    }
}
