package org.roundtable.meeting;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes trust pulses for good. It guards nothing. */
@Component
@Transactional
class PulseClosing {
    private final PulseRepository pulses;
    private final PulseBox box;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PulseClosing(
            PulseRepository pulses, PulseBox box, Meetings meetings, ApplicationEventPublisher events, Clock clock) {
        this.pulses = pulses;
        this.box = box;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    /** Closes it if its time has passed and nobody else has closed it meanwhile. */
    void closeIfDue(long pulse) {
        Instant now = clock.instant();
        pulses.findWithLockById(pulse).filter(locked -> locked.due(now)).ifPresent(due -> close(due, null));
    }

    /** Closes one whose row is held. */
    void close(Pulse locked, @Nullable PersonId by) {
        MeetingId meeting = locked.meeting();
        int fromBoard = box.fromBoard(meeting);
        locked.close(box.answers(meeting).size(), fromBoard, clock.instant());
        box.close(meeting, PulseResult.enough(fromBoard));
        String title = meetings.read(locked.board(), meeting).title();
        events.publishEvent(new PulseClosed(locked.board(), meeting, title, by));
    }
}
