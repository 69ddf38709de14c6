package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;

/**
 * Who is at a meeting and whose turn it is, the same for everybody on the board.
 *
 * @param there in the order in which they came
 * @param speakersOpen whether more hands are taken
 * @param speakersBalanced whether who has spoken less comes first
 * @param floor who speaks
 * @param waiting in the order of their turns
 */
public record RoomSnapshot(
        List<Attendee> there,
        RoomQuorum quorum,
        boolean speakersOpen,
        boolean speakersBalanced,
        Optional<Floor> floor,
        List<Hand> waiting) {
    public RoomSnapshot {
        there = List.copyOf(there);
        waiting = List.copyOf(waiting);
    }

    public Optional<Attendee> attendee(PersonId person) {
        return there.stream()
                .filter(attendee -> attendee.person().id().equals(person))
                .findAny();
    }

    public Optional<Hand> hand(PersonId person) {
        return waiting.stream()
                .filter(hand -> hand.person().id().equals(person))
                .findAny();
    }
}
