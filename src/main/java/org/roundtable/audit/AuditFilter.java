package org.roundtable.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.domain.PredicateSpecification;

/**
 * Which lines of the record are wanted; what is null does not matter.
 *
 * @param from the first moment that counts
 * @param until the first moment that no longer counts
 */
public record AuditFilter(
        @Nullable BoardId board,
        @Nullable PersonId by,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** Everything. */
    public static final AuditFilter NONE = new AuditFilter(null, null, null, null, null);

    PredicateSpecification<AuditEntry> specification() {
        List<PredicateSpecification<AuditEntry>> wanted = new ArrayList<>();
        equal(wanted, "board", board);
        equal(wanted, "by", by);
        equal(wanted, "action", action);
        if (from != null) {
            wanted.add((entry, criteria) -> criteria.greaterThanOrEqualTo(entry.get("at"), from));
        }
        if (until != null) {
            wanted.add((entry, criteria) -> criteria.lessThan(entry.get("at"), until));
        }
        return PredicateSpecification.allOf(wanted);
    }

    private static void equal(List<PredicateSpecification<AuditEntry>> wanted, String part, @Nullable Object value) {
        if (value != null) {
            wanted.add((entry, criteria) -> criteria.equal(entry.get(part), value));
        }
    }
}
