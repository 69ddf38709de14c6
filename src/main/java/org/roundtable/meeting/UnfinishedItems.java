package org.roundtable.meeting;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the last meeting did not finish is offered for the next. */
@Service
@FacilitatorOf("#board")
@Transactional
public class UnfinishedItems {
    private final Meetings meetings;
    private final MeetingRepository repository;
    private final AgendaItemRepository items;
    private final Agendas agendas;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UnfinishedItems(
            Meetings meetings,
            MeetingRepository repository,
            AgendaItemRepository items,
            Agendas agendas,
            CurrentPerson me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.repository = repository;
        this.items = items;
        this.agendas = agendas;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /** What the last ended meeting before this one left unfinished and no agenda has taken up since. */
    @Transactional(readOnly = true)
    public List<UnfinishedItem> offered(BoardId board, MeetingId meeting) {
        Meeting asked = meetings.read(board, meeting);
        return repository.findByBoardOrderByPlanStartsAt(board).stream()
                .filter(each -> each.state() == MeetingState.ENDED
                        && each.plan().startsAt().isBefore(asked.plan().startsAt()))
                .max(Comparator.comparing(each -> each.plan().startsAt()))
                .map(this::left)
                .orElse(List.of());
    }

    /**
     * Takes an unfinished item onto this agenda, as it was worded. Asked again it changes nothing.
     *
     * @throws Rejected {@code item-not-unfinished} when it was finished, or another agenda took it up
     */
    public void carryOver(BoardId board, MeetingId meeting, AgendaItemId earlier) {
        Meeting found = meetings.locked(board, meeting);
        found.requireOpen();
        if (agendas.of(meeting).stream()
                .anyMatch(item -> item.earlier().filter(earlier::equals).isPresent())) {
            return;
        }
        UnfinishedItem left = offered(board, meeting).stream()
                .filter(item -> item.id().equals(earlier))
                .findAny()
                .orElseThrow(() -> new Rejected("item-not-unfinished"));
        AgendaItemId id = AgendaItemId.next();
        AgendaItem item = new AgendaItem(
                id, meeting, left.plan(), ItemState.WAITING, agendas.end(meeting), me.id(), clock.instant());
        item.carriedFrom(earlier);
        agendas.add(item);
        events.publishEvent(new ItemAdded(board, meeting, id, left.plan().title(), me.id()));
    }

    private List<UnfinishedItem> left(Meeting ended) {
        List<AgendaItem> left = items.findByMeetingOrderByPlace(ended.id()).stream()
                .filter(item -> item.state() == ItemState.UNFINISHED)
                .toList();
        Set<AgendaItemId> taken = items
                .findByCarriedFromIn(left.stream().map(AgendaItem::id).toList())
                .stream()
                .filter(item -> !cancelled(item.meeting()))
                .flatMap(item -> item.earlier().stream())
                .collect(Collectors.toSet());
        return left.stream()
                .filter(item -> !taken.contains(item.id()))
                .map(item -> new UnfinishedItem(item.id(), item.plan()))
                .toList();
    }

    private boolean cancelled(MeetingId meeting) {
        return repository
                .findById(meeting.value())
                .filter(found -> found.state() == MeetingState.CANCELLED)
                .isPresent();
    }
}
