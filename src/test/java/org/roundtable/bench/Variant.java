package org.roundtable.bench;

import java.util.List;
import org.roundtable.bench.server.BareServer;
import org.roundtable.bench.server.RoundtableServer;
import org.roundtable.bench.server.StompServer;

/** What is measured beside each other. */
enum Variant {
    ROUNDTABLE("Roundtable", RoundtableServer.class, List.of()),
    BARE("Bare Tomcat WebSocket broadcast", BareServer.class, List.of()),
    STOMP("Spring STOMP simple broker", StompServer.class, List.of()),
    VAADIN(
            "Roundtable on Vaadin's push as it comes",
            RoundtableServer.class,
            List.of("--roundtable.push.direct=false"));

    private final String title;
    private final Class<?> server;
    private final List<String> settings;

    Variant(String title, Class<?> server, List<String> settings) {
        this.title = title;
        this.server = server;
        this.settings = settings;
    }

    String title() {
        return title;
    }

    Class<?> server() {
        return server;
    }

    List<String> settings() {
        return settings;
    }

    boolean application() {
        return server == RoundtableServer.class;
    }
}
