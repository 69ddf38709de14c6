package org.roundtable.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what screens follow of a meeting. It guards nothing. */
@Component
@Transactional(readOnly = true)
class MeetingLoader {
    private final Meetings meetings;
    private final AgendaItemRepository items;
    private final People people;

    MeetingLoader(Meetings meetings, AgendaItemRepository items, People people) {
        this.meetings = meetings;
        this.items = items;
        this.people = people;
    }

    MeetingSnapshot forFacilitators(BoardId board, MeetingId id) {
        return snapshot(meetings.read(board, id), items.findByMeetingOrderByPlace(id), true);
    }

    /** Nothing of the agenda before it is published, and never the facilitators' notes. */
    MeetingSnapshot forBoard(BoardId board, MeetingId id) {
        Meeting meeting = meetings.read(board, id);
        List<AgendaItem> agenda = meeting.published() ? items.findByMeetingOrderByPlace(id) : List.of();
        return snapshot(meeting, agenda, false);
    }

    private MeetingSnapshot snapshot(Meeting meeting, List<AgendaItem> agenda, boolean facilitators) {
        Map<PersonId, PersonBadge> badges = people.badges(
                Stream.concat(meeting.gavel().stream(), agenda.stream().map(AgendaItem::proposedBy))
                        .distinct()
                        .toList());
        return new MeetingSnapshot(
                meeting.id(),
                meeting.board(),
                meeting.plan(),
                meeting.state(),
                meeting.changes(),
                meeting.published(),
                meeting.gavel().map(badges::get),
                meeting.breakSince(),
                meeting.start().map(Start::at),
                meeting.ending().map(Ending::at),
                reason(meeting),
                views(meeting, agenda, badges, facilitators));
    }

    private static String reason(Meeting meeting) {
        Optional<String> cancelled = meeting.cancellation().map(Cancellation::reason);
        return cancelled.or(() -> meeting.ending().map(Ending::reason)).orElse("");
    }

    private static List<ItemView> views(
            Meeting meeting, List<AgendaItem> agenda, Map<PersonId, PersonBadge> badges, boolean facilitators) {
        List<ItemView> views = new ArrayList<>();
        Instant next = meeting.start().map(Start::at).orElse(meeting.plan().startsAt());
        for (AgendaItem item : ordered(agenda)) {
            Instant begins = item.openedAt().orElse(next);
            views.add(new ItemView(
                    item.id(),
                    item.state(),
                    facilitators ? item.plan() : item.plan().forAll(),
                    item.clock(),
                    begins,
                    Objects.requireNonNull(badges.get(item.proposedBy()))));
            next = item.closedAt().orElse(begins.plus(item.clock().given()));
        }
        return views;
    }

    private static List<AgendaItem> ordered(List<AgendaItem> agenda) {
        return Stream.concat(
                        agenda.stream().filter(AgendaItem::onAgenda),
                        agenda.stream().filter(item -> item.state() == ItemState.PROPOSED))
                .toList();
    }
}
