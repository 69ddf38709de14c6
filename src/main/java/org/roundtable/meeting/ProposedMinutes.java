package org.roundtable.meeting;

import java.time.Instant;

/**
 * Minutes that were laid before the board and are not approved.
 *
 * @param meeting what they are of
 * @param title of that meeting
 * @param heldAt when it began
 * @param version the newest
 */
public record ProposedMinutes(MeetingId meeting, String title, Instant heldAt, int version) {}
