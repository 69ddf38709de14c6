package org.roundtable.meeting;

import java.time.Clock;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agendas a board keeps, without dates, to begin others from. */
@Service
@FacilitatorOf("#board")
@Transactional
public class AgendaTemplates {
    private final AgendaTemplateRepository templates;
    private final AgendaTemplateLoader loader;
    private final Meetings meetings;
    private final Agendas agendas;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AgendaTemplates(
            AgendaTemplateRepository templates,
            AgendaTemplateLoader loader,
            Meetings meetings,
            Agendas agendas,
            CurrentPerson me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.loader = loader;
        this.meetings = meetings;
        this.agendas = agendas;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public Feed<List<AgendaTemplateView>> feed(BoardId board) {
        return new Feed<>(MeetingTopics.templates(board), "facilitators", () -> loader.of(board));
    }

    /**
     * Keeps the agenda of a meeting, without what it links to. Asked again with the same id it changes nothing.
     *
     * @throws Invalid on {@code name}, also when another has it
     * @throws Rejected {@code agenda-empty}
     */
    public void save(BoardId board, MeetingId meeting, AgendaTemplateId id, String name) {
        meetings.locked(board, meeting);
        if (templates.existsById(id.value())) {
            find(board, id);
            return;
        }
        List<ItemPlan> plans =
                agendas.of(meeting).stream().map(item -> item.plan().undated()).toList();
        if (plans.isEmpty()) {
            throw new Rejected("agenda-empty");
        }
        AgendaTemplate template = new AgendaTemplate(id, board, name, plans, me.id(), clock.instant());
        if (templates.existsByBoardAndName(board, template.name())) {
            throw new Invalid("name", "template-name");
        }
        templates.save(template);
        events.publishEvent(new AgendaTemplateSaved(board, template.name(), me.id()));
    }

    public void remove(BoardId board, AgendaTemplateId id) {
        AgendaTemplate template = find(board, id);
        templates.delete(template);
        events.publishEvent(new AgendaTemplateRemoved(board, template.name(), me.id()));
    }

    private AgendaTemplate find(BoardId board, AgendaTemplateId id) {
        return templates.findByBoardAndId(board, id.value()).orElseThrow(NotFound::new);
    }
}
