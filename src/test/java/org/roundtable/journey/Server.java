package org.roundtable.journey;

import java.util.Objects;
import org.roundtable.Roundtable;
import org.roundtable.bench.server.SendBuffer;
import org.roundtable.initiative.Proposals;
import org.roundtable.testing.World;
import org.roundtable.voting.PollWorld;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The one running application that all journeys share, with the demo board in it and a {@link World} to make others. */
public final class Server {
    private static final ConfigurableApplicationContext RUNNING = start();

    private Server() {}

    public static String url(String path) {
        return "http://localhost:" + port() + path;
    }

    static int port() {
        return Integer.parseInt(Objects.requireNonNull(RUNNING.getEnvironment().getProperty("local.server.port")));
    }

    public static World world() {
        return bean(World.class);
    }

    public static <T> T bean(Class<T> type) {
        return RUNNING.getBean(type);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(
                        Roundtable.class, World.class, Proposals.class, PollWorld.class, SendBuffer.class)
                .run(
                        "--server.port=0",
                        "--roundtable.demo=true",
                        "--bench.send-buffer=32768",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + Postbox.port(),
                        "--roundtable.mail.from=board@roundtable.example",
                        "--roundtable.mail.looked-every-seconds=1",
                        "--roundtable.url=https://roundtable.example",
                        "--spring.datasource.url=jdbc:h2:mem:journeys;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
    }
}
