package org.roundtable.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.roundtable.security.PersonBadge;

/**
 * Something somebody of a board is to do.
 *
 * @param meeting where it was put down
 * @param reason why it was given up; else empty
 * @param from the title of the meeting where it was put down, once a later one has taken it up
 * @param takenUpAt the later meetings that took it up
 */
public record BoardAction(
        ActionItemId id,
        MeetingId meeting,
        String text,
        PersonBadge owner,
        LocalDate due,
        ActionState state,
        String reason,
        Optional<String> from,
        Set<MeetingId> takenUpAt) {
    public BoardAction {
        takenUpAt = Set.copyOf(takenUpAt);
    }

    /** @param today on the board's calendar */
    public boolean late(LocalDate today) {
        return state == ActionState.OPEN && due.isBefore(today);
    }
}
