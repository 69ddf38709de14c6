package org.roundtable.meeting;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/** A decision, or something put off. */
public record EntryView(
        EntryId id, EntryKind kind, Optional<AgendaItemId> item, String text, PersonBadge by, Instant at) {}
