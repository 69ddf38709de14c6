package org.roundtable.meeting;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens trust pulses; as a meeting ends, in the transaction of its end. It guards nothing. */
@Component
class PulseAsking {
    private final PulseRepository pulses;
    private final Meetings meetings;
    private final StayRepository stays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PulseAsking(
            PulseRepository pulses,
            Meetings meetings,
            StayRepository stays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pulses = pulses;
        this.meetings = meetings;
        this.stays = stays;
        this.events = events;
        this.clock = clock;
    }

    /** Opens it on a meeting whose row is held; one that was opened before is left alone. */
    Pulse ask(Meeting held, @Nullable PersonId by) {
        return known(held.id()).orElseGet(() -> {
            events.publishEvent(new PulseAsked(held.board(), held.id(), held.title(), by));
            return pulses.save(new Pulse(held.board(), held.id(), clock.instant()));
        });
    }

    /** A meeting at which nobody was seen has nobody to ask. */
    @EventListener
    void ended(CourseTaken step) {
        boolean over = step.kind() == StepKind.ENDED || step.kind() == StepKind.ENDED_AFTERWARDS;
        if (over && (known(step.meeting()).isPresent() || stays.existsByMeeting(step.meeting()))) {
            Meeting held = meetings.read(step.board(), step.meeting());
            ask(held, null).meetingEnded(clock.instant());
            events.publishEvent(new PulseMoved(held.id()));
        }
    }

    private Optional<Pulse> known(MeetingId meeting) {
        return pulses.findById(meeting.value());
    }
}
