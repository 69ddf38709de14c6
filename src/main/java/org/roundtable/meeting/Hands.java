package org.roundtable.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.springframework.stereotype.Component;

/** Who wants to speak in a meeting, and who speaks. The caller holds the meeting's row. */
@Component
class Hands {
    private final SpeechRepository speeches;

    Hands(SpeechRepository speeches) {
        this.speeches = speeches;
    }

    Optional<Speech> speaking(MeetingId meeting) {
        return speeches.findByFloorOf(meeting);
    }

    Optional<Speech> waiting(MeetingId meeting, PersonId person) {
        return speeches.findByMeetingAndWaitingPerson(meeting, person);
    }

    /** @throws Rejected {@code hand-down} when they do not wait any more */
    Speech waiting(MeetingId meeting, SpeechId id) {
        return speeches.findByMeetingAndId(meeting, id.value())
                .filter(Speech::waits)
                .orElseThrow(() -> new Rejected("hand-down"));
    }

    void raise(Speech speech) {
        speeches.save(speech);
    }

    /** Whether there was a hand to lower. */
    boolean lower(MeetingId meeting, PersonId person, Instant at) {
        Optional<Speech> up = waiting(meeting, person);
        up.ifPresent(speech -> speech.end(at));
        return up.isPresent();
    }

    /** The next turn may begin in the same transaction: both must not be there at once. */
    void endTurn(MeetingId meeting, Instant at) {
        speaking(meeting).ifPresent(speech -> {
            speech.end(at);
            speeches.saveAndFlush(speech);
        });
    }

    /** Ends the turn that is under way, and lowers all hands. */
    void clear(MeetingId meeting, Instant at) {
        endTurn(meeting, at);
        speeches.findByMeetingAndWaitingPersonIsNotNullOrderByAskedAt(meeting).forEach(speech -> speech.end(at));
    }

    /** When somebody last raised a hand, spoke or ended. */
    Optional<Instant> last(MeetingId meeting) {
        return speeches.findByMeetingOrderByAskedAt(meeting).stream()
                .map(Speech::last)
                .max(Comparator.naturalOrder());
    }
}
