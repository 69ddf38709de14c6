package org.roundtable.meeting;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * A document as those see it who may read it.
 *
 * @param item the item it belongs to; empty when it belongs to the meeting as a whole
 * @param name of the file
 * @param size in bytes
 * @param sha256 of the file, as hexadecimal digits
 */
public record DocumentView(
        DocumentId id,
        Optional<AgendaItemId> item,
        DocumentText text,
        String name,
        DocumentKind kind,
        long size,
        String sha256,
        PersonBadge addedBy,
        Instant addedAt) {}
