package org.roundtable.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh database: H2 in memory, or PostgreSQL when {@code -Droundtable.test.database=postgresql}. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static boolean postgresql() {
        return "postgresql".equals(System.getProperty("roundtable.test.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + url(), "roundtable.polls.closed-every-seconds=3600")
                .applyTo(context);
    }

    private static String url() {
        return postgresql()
                ? Server.RUNNING.getJdbcUrl("postgres", "postgres")
                : "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
