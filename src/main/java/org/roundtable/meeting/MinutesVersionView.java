package org.roundtable.meeting;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.PollId;

/**
 * Minutes as they were laid before the board.
 *
 * @param number from 1
 * @param reason why they replace the version before; empty for the first
 */
public record MinutesVersionView(
        int number, String reason, PersonBadge by, Instant at, Optional<ApprovalView> approval) {
    /**
     * By a poll, or by consent at a meeting.
     *
     * @param title the poll's question or the meeting's title
     * @param heldAt when that meeting began
     */
    public record ApprovalView(
            PersonBadge by,
            Instant at,
            Optional<PollId> poll,
            Optional<MeetingId> meeting,
            String title,
            Optional<Instant> heldAt) {}
}
