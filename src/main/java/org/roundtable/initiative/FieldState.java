package org.roundtable.initiative;

import java.time.Instant;
import org.roundtable.security.PersonBadge;

/**
 * A field as it is stored.
 *
 * @param text the value as text: free text; a whole number; names of an enum with commas between; an id; empty for nothing
 * @param revision counts its changes, from 0
 * @param by who wrote it last
 */
public record FieldState(String text, long revision, PersonBadge by, Instant at) {}
