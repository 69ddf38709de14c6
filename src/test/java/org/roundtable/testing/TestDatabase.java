package org.roundtable.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh database: H2 in memory, or PostgreSQL when {@code -Droundtable.test.database=postgresql}. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static boolean postgresql() {
        return "postgresql".equals(System.getProperty("roundtable.test.database"));
    }

    /** The address of an empty PostgreSQL database, whichever the tests run on. */
    public static String freshPostgresql() {
        return Server.fresh();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url(),
                        "roundtable.polls.closed-every-seconds=3600",
                        "roundtable.pulses.closed-every-seconds=3600",
                        "roundtable.mail.looked-every-seconds=3600")
                .applyTo(context);
    }

    private static String url() {
        return postgresql()
                ? Server.fresh()
                : "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        /** Each started application has a database of its own, so that none finds what another left. */
        static String fresh() {
            String name = "test_" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return RUNNING.getJdbcUrl("postgres", name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
