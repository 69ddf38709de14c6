package org.roundtable.meeting;

import java.time.Instant;

/**
 * A guest of a meeting.
 *
 * @param name as they gave it
 * @param here whether they have not left
 */
public record GuestView(GuestId id, String name, boolean here, Instant joinedAt) {}
