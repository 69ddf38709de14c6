package org.roundtable.live;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Connections outside the pool, each kept as long as it holds. One that does not answer is given up soon. */
final class RelayConnections {
    static final String LISTENING = "roundtable-listens";
    static final String TELLING = "roundtable-tells";
    private static final int SECONDS = 10;

    private final JdbcConnectionDetails details;

    RelayConnections(JdbcConnectionDetails details) {
        this.details = details;
    }

    /** @param name what the database shows it as in {@code pg_stat_activity} */
    Connection open(String name) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(details.getJdbcUrl());
        source.setApplicationName(name);
        source.setConnectTimeout(SECONDS);
        source.setSocketTimeout(SECONDS);
        source.setTcpKeepAlive(true);
        String user = details.getUsername();
        return user == null ? source.getConnection() : source.getConnection(user, details.getPassword());
    }
}
