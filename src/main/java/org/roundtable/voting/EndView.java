package org.roundtable.voting;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * How a poll came to its end.
 *
 * @param by nobody when its deadline closed it
 * @param reason why it was annulled; empty when it was closed
 */
public record EndView(Optional<PersonBadge> by, Instant at, String reason) {}
