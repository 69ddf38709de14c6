package org.roundtable.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what the other nodes tell, and looks every second for what was not heard. A connection that is lost is made again,
 * for as long as the node runs.
 */
final class RelayListener implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RelayListener.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PRUNE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final long node;
    private final RelayConnections connections;
    private final RelayLook look;
    private final Arrivals arrivals;
    private final Lag lag;
    private volatile boolean connected;
    private boolean lost;
    private long pruned = System.nanoTime();

    RelayListener(long node, RelayConnections connections, Arrivals arrivals, Lag lag) {
        this.node = node;
        this.connections = connections;
        this.look = new RelayLook(node);
        this.arrivals = arrivals;
        this.lag = lag;
    }

    boolean connected() {
        return connected;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = connections.open(RelayConnections.LISTENING)) {
                listen(connection);
            } catch (SQLException cut) {
                lost(cut);
            } catch (RuntimeException broken) {
                LOG.error("What another node told could not be understood; it is read again", broken);
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + RelayTeller.CHANNEL);
        }
        look(connection);
        back();
        long next = System.nanoTime() + LOOK.toNanos();
        while (!Thread.currentThread().isInterrupted()) {
            long wait = Duration.ofNanos(next - System.nanoTime()).toMillis();
            if (wait > 0) {
                hear(connection.unwrap(PGConnection.class).getNotifications((int) wait));
            } else {
                look(connection);
                next = System.nanoTime() + LOOK.toNanos();
            }
        }
    }

    private void hear(PGNotification[] told) {
        for (PGNotification one : told) {
            Message message = Message.read(one.getParameter());
            if (message.node() == node) {
                lag.heard(message.number());
            } else {
                message.notes().stream().filter(look::fresh).forEach(this::arrive);
                message.hints().forEach(hint -> arrivals.heard(message.node(), hint));
            }
        }
    }

    private void look(Connection connection) throws SQLException {
        RelayLook.Findings findings = look.look(connection);
        if (!findings.whole()) {
            arrivals.anything();
        }
        findings.notes().forEach(this::arrive);
        if (System.nanoTime() - pruned > PRUNE.toNanos()) {
            pruned = System.nanoTime();
            RelayLook.prune(connection);
        }
    }

    private void arrive(Note note) {
        note.topics().forEach(arrivals::changed);
    }

    private void back() {
        connected = true;
        if (lost) {
            lost = false;
            LOG.info("The connection to the other nodes is back, and what they changed meanwhile is known");
        }
    }

    private void lost(SQLException cut) {
        connected = false;
        if (!lost && !Thread.currentThread().isInterrupted()) {
            lost = true;
            LOG.warn(
                    "The connection to the other nodes is lost; it is tried again until it is back ({})",
                    cut.getMessage());
        }
        pause();
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
