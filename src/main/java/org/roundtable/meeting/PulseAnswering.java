package org.roundtable.meeting;

import java.time.Clock;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.springframework.stereotype.Component;

/** Takes answers to trust pulses, from people on the board and from guests alike. It guards nothing. */
@Component
class PulseAnswering {
    private final PulseRepository pulses;
    private final PulseBox box;
    private final StayRepository stays;
    private final Clock clock;

    PulseAnswering(PulseRepository pulses, PulseBox box, StayRepository stays, Clock clock) {
        this.pulses = pulses;
        this.box = box;
        this.stays = stays;
        this.clock = clock;
    }

    /**
     * Nothing is published: what follows from events would keep the time.
     *
     * @throws Invalid on a question or on {@code sentence}
     * @throws Rejected {@code pulse-closed}, {@code pulse-not-there}, {@code pulse-answered}
     */
    void take(MeetingId meeting, PersonId person, PulseAnswer answer) {
        Pulse pulse = open(meeting);
        if (!stays.existsByMeetingAndPerson(meeting, person)) {
            throw new Rejected("pulse-not-there");
        }
        box.put(meeting, pulse.hash(person), false, answer.checked());
    }

    /** The same for somebody who came as a guest. */
    void take(MeetingId meeting, GuestId guest, PulseAnswer answer) {
        box.put(meeting, open(meeting).hash(guest), true, answer.checked());
    }

    MyPulse of(MeetingId meeting, PersonId person) {
        return pulses.findById(meeting.value())
                .filter(this::isOpen)
                .filter(pulse -> stays.existsByMeetingAndPerson(meeting, person))
                .map(pulse -> part(meeting, pulse.hash(person)))
                .orElse(MyPulse.NOT_ASKED);
    }

    MyPulse of(MeetingId meeting, GuestId guest) {
        return pulses.findById(meeting.value())
                .filter(this::isOpen)
                .map(pulse -> part(meeting, pulse.hash(guest)))
                .orElse(MyPulse.NOT_ASKED);
    }

    private MyPulse part(MeetingId meeting, String respondent) {
        return box.answered(meeting, respondent) ? MyPulse.ANSWERED : MyPulse.ASKED;
    }

    private boolean isOpen(Pulse pulse) {
        return pulse.state() == PulseState.OPEN && !pulse.due(clock.instant());
    }

    private Pulse open(MeetingId meeting) {
        Pulse pulse = pulses.findWithLockById(meeting.value()).orElseThrow(() -> new Rejected("pulse-closed"));
        pulse.requireOpen(clock.instant());
        return pulse;
    }
}
