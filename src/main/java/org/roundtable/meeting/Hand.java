package org.roundtable.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * Somebody who waits for their turn.
 *
 * @param spoken how long they have spoken in this meeting so far
 */
public record Hand(SpeechId id, PersonBadge person, Optional<PointOfOrder> point, Instant askedAt, Duration spoken) {}
