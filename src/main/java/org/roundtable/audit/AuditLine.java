package org.roundtable.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A line of the record to read; see {@link Deed} for its parts. */
public record AuditLine(
        long number,
        Instant at,
        @Nullable BoardId board,
        @Nullable PersonId by,
        String action,
        @Nullable Topic on,
        String detail,
        boolean onBoard,
        String hash) {}
