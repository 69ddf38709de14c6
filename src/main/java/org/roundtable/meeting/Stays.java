package org.roundtable.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;

/** Who is at a meeting, and who was. */
@Component
class Stays {
    private final StayRepository stays;

    Stays(StayRepository stays) {
        this.stays = stays;
    }

    /** Whether anything changed: who is there already, in the same way, is not there twice. */
    boolean come(MeetingId meeting, PersonId person, Attending how, PersonId recordedBy, Instant at) {
        Optional<Stay> now = stays.findByMeetingAndHerePerson(meeting, person);
        if (now.filter(stay -> stay.how() == how).isPresent()) {
            return false;
        }
        now.ifPresent(stay -> end(stay, at));
        stays.save(new Stay(meeting, person, how, recordedBy, at));
        return true;
    }

    /** Whether anything changed: who has left already has left. */
    boolean leave(MeetingId meeting, PersonId person, Instant at) {
        Optional<Stay> now = stays.findByMeetingAndHerePerson(meeting, person);
        now.ifPresent(stay -> end(stay, at));
        return now.isPresent();
    }

    void endAll(MeetingId meeting, Instant at) {
        stays.findByMeetingAndHerePersonIsNotNullOrderByCameAt(meeting).forEach(stay -> stay.end(at));
    }

    /** Who is there now. */
    Set<PersonId> here(MeetingId meeting) {
        return stays.findByMeetingAndHerePersonIsNotNullOrderByCameAt(meeting).stream()
                .map(Stay::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** When somebody last came or left. */
    Optional<Instant> last(MeetingId meeting) {
        return stays.findByMeetingOrderByCameAt(meeting).stream()
                .map(stay -> stay.leftAt().orElse(stay.cameAt()))
                .max(Comparator.naturalOrder());
    }

    /** A stay that follows in the same transaction must not meet the one that ends. */
    private void end(Stay stay, Instant at) {
        stay.end(at);
        stays.saveAndFlush(stay);
    }
}
