package org.roundtable.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts how often something was tried, for all nodes together. A count begins with the first try and ends after
 * {@link #PERIOD}. A try stays counted though what was tried fails; so count outside of transactions, which would hold a
 * second connection meanwhile.
 */
@Component
class Tries {
    static final Duration PERIOD = Duration.ofMinutes(10);

    private static final String COUNT = """
            update sign_in_try set
              used = case when until <= ? then 1 else used + 1 end,
              until = case when until <= ? then ? else until end
            where place = ?""";
    private static final String ANEW = "insert into sign_in_try (place, used, until) values (?, 1, ?)";
    private static final String READ = "select used, until from sign_in_try where place = ?";
    private static final String BACK = "update sign_in_try set used = used - 1 where place = ? and used > 0";
    private static final String FORGET = "delete from sign_in_try where place = ?";
    private static final String PRUNE = "delete from sign_in_try where until < ?";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;
    private volatile Instant pruned = Instant.MIN;

    Tries(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Counts a try; empty when it is within the number allowed, else how long to wait for the next. */
    Optional<Duration> take(String place, int allowed) {
        Instant now = clock.instant();
        prune(now);
        Count count;
        try {
            count = apart.execute(transaction -> count(place, now));
        } catch (DuplicateKeyException begunMeanwhile) {
            count = apart.execute(transaction -> count(place, now));
        }
        return count.used <= allowed ? Optional.empty() : Optional.of(Duration.between(now, count.until));
    }

    /** A try that does not count after all. */
    void giveBack(String place) {
        apart.executeWithoutResult(transaction -> jdbc.update(BACK, place));
    }

    void forget(String place) {
        apart.executeWithoutResult(transaction -> jdbc.update(FORGET, place));
    }

    private Count count(String place, Instant now) {
        if (jdbc.update(COUNT, utc(now), utc(now), utc(now.plus(PERIOD)), place) == 0) {
            jdbc.update(ANEW, place, utc(now.plus(PERIOD)));
        }
        return jdbc.query(READ, (row, number) -> Count.of(row), place).getFirst();
    }

    private void prune(Instant now) {
        if (pruned.isBefore(now.minus(PERIOD))) {
            pruned = now;
            apart.executeWithoutResult(transaction -> jdbc.update(PRUNE, utc(now)));
        }
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private record Count(int used, Instant until) {
        static Count of(ResultSet row) throws SQLException {
            return new Count(
                    row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant());
        }
    }
}
