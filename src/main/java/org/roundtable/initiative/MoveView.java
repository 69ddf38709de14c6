package org.roundtable.initiative;

import java.time.Instant;
import org.roundtable.security.PersonBadge;

/** A step in an initiative's history; the reason may be empty. */
public record MoveView(Stage from, Stage to, Mover mover, PersonBadge by, Instant at, String reason) {}
