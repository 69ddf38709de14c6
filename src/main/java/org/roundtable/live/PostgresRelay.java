package org.roundtable.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.Ids;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The relay by way of the shared PostgreSQL. What changes is noted in a table by the transaction that changes it, and told
 * by NOTIFY after its commit.
 */
final class PostgresRelay implements Relay, SmartLifecycle {
    private static final String NOTE = """
            insert into relay_note (xact, id, node, at, topics)
            values (pg_current_xact_id()::text::bigint, ?, ?, now(), ?)""";

    private final long node = Ids.next();
    private final JdbcTemplate jdbc;
    private final Lag lag = new Lag(System::nanoTime);
    private final RelayTeller teller;
    private final RelayListener listener;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    PostgresRelay(JdbcTemplate jdbc, JdbcConnectionDetails details, Arrivals arrivals) {
        this.jdbc = jdbc;
        RelayConnections connections = new RelayConnections(details);
        this.teller = new RelayTeller(node, connections, lag);
        this.listener = new RelayListener(node, connections, arrivals, lag);
    }

    @Override
    public void note(Collection<Topic> topics) {
        for (Note note : Note.of(topics)) {
            jdbc.update(NOTE, note.id(), node, note.names());
            afterCommit(() -> tell(Message.line(note)));
        }
    }

    @Override
    public void hint(Hint hint) {
        tell(Message.line(hint));
    }

    @Override
    public Optional<Duration> lag() {
        return lag.value();
    }

    @Override
    public boolean connected() {
        return listener.connected();
    }

    private void tell(String line) {
        if (running) {
            teller.tell(line);
        }
    }

    private static void afterCommit(Runnable deed) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            deed.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }

    @Override
    public void start() {
        running = true;
        threads.add(Thread.ofVirtual().name("relay-listens").start(listener));
        threads.add(Thread.ofVirtual().name("relay-tells").start(teller));
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the demo is loaded, before the web server answers. */
    @Override
    public int getPhase() {
        return 1;
    }
}
