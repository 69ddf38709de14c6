package org.roundtable.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says once in the log that the database has gone away, and once that it is back, however many noticed it. */
@Component
public class DatabaseWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    /** Changes nothing, and yet can be done only by a database that can write. */
    private static final String WRITE =
            "update \"flyway_schema_history\" set \"installed_rank\" = \"installed_rank\" where \"installed_rank\" = 1";

    private final DataSource database;
    private final ApplicationEventPublisher events;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile boolean unreachable;

    DatabaseWatch(DataSource database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Whether something failed for want of the database; then it is looked after and needs no other word in the log. */
    public boolean explains(Throwable thrown) {
        boolean explained = DatabaseAway.is(thrown);
        if (explained && away.compareAndSet(false, true)) {
            LOG.error(
                    "The database cannot be reached or cannot write, so nothing can be saved until it is back ({})."
                            + " Roundtable goes on trying.",
                    reason(thrown));
        }
        return explained;
    }

    /** Whether even asking would be in vain, as was found out a second ago. */
    public boolean unreachable() {
        return unreachable;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (away.get() && writes()) {
            away.set(false);
            LOG.info("The database is back.");
            events.publishEvent(new DatabaseBack());
        }
    }

    private boolean writes() {
        try (Connection connection = database.getConnection()) {
            unreachable = false;
            return write(connection);
        } catch (SQLException noConnection) {
            unreachable = true;
            return false;
        }
    }

    private static boolean write(Connection connection) {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(WRITE) == 1;
        } catch (SQLException stillAway) {
            return false;
        }
    }

    private static String reason(Throwable thrown) {
        return DatabaseTrouble.sql(thrown)
                .map(sql -> String.valueOf(sql.getMessage()).lines().findFirst().orElse(""))
                .orElse(String.valueOf(thrown.getMessage()));
    }
}
