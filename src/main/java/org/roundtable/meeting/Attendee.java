package org.roundtable.meeting;

import java.time.Instant;
import org.roundtable.security.PersonBadge;

/**
 * Somebody who is at a meeting.
 *
 * @param since when they came, for the last time
 * @param seated whether they hold a seat, and so are entitled to vote
 */
public record Attendee(PersonBadge person, Attending how, Instant since, boolean seated) {}
