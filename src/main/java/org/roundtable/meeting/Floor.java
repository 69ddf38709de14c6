package org.roundtable.meeting;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/** Somebody who speaks now. */
public record Floor(SpeechId id, PersonBadge person, Optional<PointOfOrder> point, Instant since) {}
