package org.roundtable.voting;

import java.time.Instant;
import org.roundtable.security.PersonBadge;

/** A deadline moved to later. */
public record ExtensionView(Instant from, Instant until, String reason, PersonBadge by, Instant at) {}
