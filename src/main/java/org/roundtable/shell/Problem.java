package org.roundtable.shell;

import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.Failure;
import org.roundtable.upkeep.DatabaseAway;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * What went wrong, as it can be told to the person.
 *
 * @param key names the text
 * @param arguments fill its named places
 */
record Problem(String key, Map<String, Object> arguments) {
    /** Empty when nobody foresaw it. */
    static Optional<Problem> of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Optional<Problem> known = known(cause);
            if (known.isPresent()) {
                return known;
            }
        }
        return DatabaseAway.is(thrown) ? Optional.of(plain("failure.database-away")) : Optional.empty();
    }

    static Problem unforeseen(String reference) {
        return new Problem("failure.unforeseen", Map.of("reference", reference));
    }

    private static Optional<Problem> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case Failure failure -> new Problem(failure.key(), failure.arguments());
                    case AccessDeniedException denied -> plain("failure.access-denied");
                    case OptimisticLockingFailureException stale -> plain("failure.changed-meanwhile");
                    case OptimisticLockException stale -> plain("failure.changed-meanwhile");
                    case PessimisticLockingFailureException busy -> plain("failure.busy");
                    default -> null;
                });
    }

    private static Problem plain(String key) {
        return new Problem(key, Map.of());
    }
}
