package org.roundtable.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
        List<Node> both = both(Stream.of(database, database).map(Node::starting).toList());
        System.clearProperty(LOGGING);
        A = both.getFirst();
        B = both.getLast();
    }

    private TwoNodes() {}

    /**
     * When one cannot start, the other is waited for and closed: each that starts puts its own holder of the signed-in
     * person in the place of that of the tests which are running by then, and to them nobody is signed in any more.
     */
    private static List<Node> both(List<CompletableFuture<Node>> starting) {
        try {
            CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            starting.stream()
                    .filter(one -> !one.isCompletedExceptionally())
                    .forEach(one -> one.join().application().close());
            throw failed;
        }
        return starting.stream().map(CompletableFuture::join).toList();
    }
}
