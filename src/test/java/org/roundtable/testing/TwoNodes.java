package org.roundtable.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Two nodes on one PostgreSQL, begun in the same moment on an empty database, which all tests of nodes share. */
public final class TwoNodes {
    public static final Node A;
    public static final Node B;

    /** Two that set up the log of one process at once get into each other's way; it is set up already. */
    private static final String LOGGING = "org.springframework.boot.logging.LoggingSystem";

    static {
        System.setProperty(LOGGING, "none");
        String database = TestDatabase.freshPostgresql();
        List<CompletableFuture<Node>> starting =
                Stream.of(database, database).map(Node::starting).toList();
        A = starting.getFirst().join();
        B = starting.getLast().join();
        System.clearProperty(LOGGING);
    }

    private TwoNodes() {}
}
