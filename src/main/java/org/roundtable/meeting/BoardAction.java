package org.roundtable.meeting;

import java.time.LocalDate;
import org.roundtable.security.PersonBadge;

/**
 * Something somebody of a board is to do.
 *
 * @param meeting where it was put down
 * @param reason why it was given up; else empty
 */
public record BoardAction(
        ActionItemId id,
        MeetingId meeting,
        String text,
        PersonBadge owner,
        LocalDate due,
        ActionState state,
        String reason) {
    /** @param today on the board's calendar */
    public boolean late(LocalDate today) {
        return state == ActionState.OPEN && due.isBefore(today);
    }
}
