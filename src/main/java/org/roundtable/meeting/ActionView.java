package org.roundtable.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/** What somebody is to do until a day. */
public record ActionView(
        ActionItemId id,
        Optional<AgendaItemId> item,
        String text,
        PersonBadge owner,
        LocalDate due,
        PersonBadge by,
        Instant at) {}
