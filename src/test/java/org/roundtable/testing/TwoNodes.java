package org.roundtable.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Two nodes on one PostgreSQL, begun in the same moment on an empty database, which all tests of nodes share. */
public final class TwoNodes {
    public static final Node A;
    public static final Node B;

    static {
        String database = TestDatabase.freshPostgresql();
        List<CompletableFuture<Node>> starting =
                Stream.of(database, database).map(Node::starting).toList();
        A = starting.getFirst().join();
        B = starting.getLast().join();
    }

    private TwoNodes() {}
}
