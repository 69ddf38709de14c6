package org.roundtable.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step in the course of a meeting has in common: who may take it, upon what, and how it is told. */
@Component
class Course {
    private static final Set<StepKind> OPENING = Set.of(StepKind.ITEM_OPENED);
    private static final Set<StepKind> CLOSING = Set.of(StepKind.ITEM_FINISHED, StepKind.ITEM_LEFT);

    private final Meetings meetings;
    private final AgendaItemRepository items;
    private final CourseStepRepository steps;
    private final Hands hands;
    private final ItemVotes votes;
    private final People people;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Course(
            Meetings meetings,
            AgendaItemRepository items,
            CourseStepRepository steps,
            Hands hands,
            ItemVotes votes,
            People people,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.steps = steps;
        this.hands = hands;
        this.votes = votes;
        this.people = people;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The meeting, its row held, for whoever has the gavel.
     *
     * @throws Rejected {@code meeting-not-under-way}, {@code gavel-elsewhere}
     */
    Meeting led(BoardId board, MeetingId meeting) {
        Meeting held = meetings.running(board, meeting);
        held.gavel().filter(holder -> !holder.equals(me.id())).ifPresent(holder -> {
            throw new Rejected(
                    "gavel-elsewhere", Map.of("who", people.badge(holder).name()));
        });
        return held;
    }

    /**
     * The current item, if it is the one the person saw.
     *
     * @param shown none when they saw no item open
     * @throws MovedOn when another is current, or none
     */
    Optional<AgendaItem> asShown(Meeting held, Optional<AgendaItemId> shown) {
        Optional<AgendaItem> current = items.findByCurrentOf(held.id());
        if (!current.map(AgendaItem::id).equals(shown)) {
            throw current.map(item -> opened(held, item)).orElseGet(() -> closed(held));
        }
        return current;
    }

    MovedOn opened(Meeting held, AgendaItem item) {
        return MovedOn.opened(lastOf(held, OPENING), place(item), item.plan().title());
    }

    /**
     * Closes an item, with the turn that is under way and the hands raised about it.
     *
     * @throws Rejected {@code vote-open}
     */
    void close(Meeting held, AgendaItem item, boolean done, Instant at) {
        votes.requireNoneOpen(held.board(), item.id());
        item.close(done, at);
        items.saveAndFlush(item);
        hands.clear(held.id(), at);
        took(held, done ? StepKind.ITEM_FINISHED : StepKind.ITEM_LEFT, item, at);
    }

    void took(Meeting held, StepKind kind, @Nullable AgendaItem item, Instant at) {
        AgendaItemId about = item == null ? null : item.id();
        String title = item == null ? held.title() : item.plan().title();
        steps.save(new CourseStep(held.id(), kind, about, me.id(), at));
        events.publishEvent(new CourseTaken(held.board(), held.id(), kind, title, me.id()));
    }

    /** When the last step was taken. */
    Optional<Instant> last(MeetingId meeting) {
        return steps.findByMeetingOrderByTakenAtAscIdAsc(meeting).stream()
                .map(CourseStep::at)
                .max(Comparator.naturalOrder());
    }

    Instant now() {
        return clock.instant();
    }

    private MovedOn closed(Meeting held) {
        return MovedOn.closed(lastOf(held, CLOSING));
    }

    private String lastOf(Meeting held, Set<StepKind> kinds) {
        return steps.findFirstByMeetingAndKindInOrderByTakenAtDesc(held.id(), kinds)
                .map(step -> people.badge(step.by()).name())
                .orElse("");
    }

    private int place(AgendaItem item) {
        return items.findByMeetingOrderByPlace(item.meeting()).stream()
                        .filter(AgendaItem::onAgenda)
                        .map(AgendaItem::id)
                        .toList()
                        .indexOf(item.id())
                + 1;
    }
}
