package org.roundtable.common;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** What kind of database this runs on: H2 belongs to one node, PostgreSQL may be shared by several. */
@Component
public class Database {
    private static final long ALONE = 0x726f756e64L;

    private final DataSource source;
    private final boolean shared;

    Database(DataSource source, JdbcConnectionDetails details) {
        this.source = source;
        this.shared = DatabaseDriver.fromJdbcUrl(details.getJdbcUrl()) == DatabaseDriver.POSTGRESQL;
    }

    /** Whether other nodes may use the same database at the same time. */
    public boolean shared() {
        return shared;
    }

    /** Does something while no other node that shares the database does such a thing, however long that takes. */
    public void alone(Runnable deed) {
        if (!shared) {
            deed.run();
            return;
        }
        try (Connection held = source.getConnection()) {
            lock(held, "select pg_advisory_lock(?)");
            try {
                deed.run();
            } finally {
                lock(held, "select pg_advisory_unlock(?)");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database cannot say whether another node is starting", failed);
        }
    }

    private static void lock(Connection held, String how) throws SQLException {
        try (var statement = held.prepareStatement(how)) {
            statement.setLong(1, ALONE);
            statement.execute();
        }
    }
}
