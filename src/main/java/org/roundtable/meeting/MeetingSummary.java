package org.roundtable.meeting;

import java.time.Instant;

/**
 * A meeting in a list.
 *
 * @param published whether its agenda can be read by all
 * @param reason why it was cancelled; else empty
 */
public record MeetingSummary(MeetingId id, MeetingPlan plan, MeetingState state, boolean published, String reason) {
    /** Whether it is still to be held, or under way. What was planned and never begun is over once its time has passed. */
    public boolean ahead(Instant now) {
        return switch (state) {
            case RUNNING -> true;
            case PLANNED, CANCELLED -> plan.endsAt().isAfter(now);
            case ENDED -> false;
        };
    }

    /** The same, without those that are cancelled. */
    public boolean comes(Instant now) {
        return state != MeetingState.CANCELLED && ahead(now);
    }
}
