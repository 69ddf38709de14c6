package org.roundtable.meeting;

import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.security.Anyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trust pulse of a meeting, for its guests: they answer, and read nothing. Each call shows the guest's pass. */
@Service
@Anyone
@Transactional
public class GuestPulse {
    private final Doors doors;
    private final Guests guests;
    private final PulseAnswering answering;
    private final PulseLoader loader;

    GuestPulse(Doors doors, Guests guests, PulseAnswering answering, PulseLoader loader) {
        this.doors = doors;
        this.guests = guests;
        this.answering = answering;
        this.loader = loader;
    }

    /** @throws NotFound when the pass is no good */
    @Transactional(readOnly = true)
    public Feed<PulseSnapshot> feed(GuestPass pass) {
        MeetingId meeting = guest(pass).meeting();
        return new Feed<>(PulseTopics.pulse(meeting), "guests", () -> loader.forGuests(meeting));
    }

    /** @throws NotFound when the pass is no good */
    @Transactional(readOnly = true)
    public MyPulse mine(GuestPass pass) {
        Guest guest = guest(pass);
        return answering.of(guest.meeting(), guest.id());
    }

    /**
     * @throws Invalid on a question or on {@code sentence}
     * @throws NotFound when the pass is no good
     * @throws Rejected {@code pulse-closed}, {@code pulse-answered}
     */
    public void answer(GuestPass pass, PulseAnswer answer) {
        Guest guest = guest(pass);
        answering.take(guest.meeting(), guest.id(), answer);
    }

    private Guest guest(GuestPass pass) {
        return doors.find(pass.token(), DoorKind.GUESTS)
                .flatMap(door -> guests.find(door.meeting(), pass.secret()))
                .filter(guest -> !guest.removed())
                .orElseThrow(NotFound::new);
    }
}
