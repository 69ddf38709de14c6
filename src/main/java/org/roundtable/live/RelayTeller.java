package org.roundtable.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other nodes what was committed here, on a connection of its own: NOTIFY holds a lock of the whole database at
 * its commit. What comes while one message is sent goes with the next.
 */
final class RelayTeller implements Runnable {
    static final String CHANNEL = "roundtable";

    /** PostgreSQL takes less than 8000 bytes. */
    private static final int LONGEST = 7_800;

    private static final int WAITING = 10_000;
    private static final int QUIET_SECONDS = 5;

    private final long node;
    private final RelayConnections connections;
    private final Lag lag;
    private final BlockingQueue<Line> queue = new LinkedBlockingQueue<>(WAITING);
    private @Nullable Line left;
    private long number;

    RelayTeller(long node, RelayConnections connections, Lag lag) {
        this.node = node;
        this.connections = connections;
        this.lag = lag;
    }

    /** What finds no room is found by the others' next look, or was only a hint. */
    void tell(String line) {
        queue.offer(new Line(line, System.nanoTime()));
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = connections.open(RelayConnections.TELLING)) {
                tellAll(connection);
            } catch (SQLException lost) {
                RelayListener.pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /** When there is nothing to tell, it tells that, so that the way is known to be open. */
    private void tellAll(Connection connection) throws SQLException, InterruptedException {
        try (var notify = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            while (true) {
                Line first = left != null ? left : queue.poll(QUIET_SECONDS, TimeUnit.SECONDS);
                number++;
                notify.setString(1, message(first));
                lag.sent(number, first == null ? System.nanoTime() : first.since);
                notify.execute();
            }
        }
    }

    private String message(@Nullable Line first) {
        StringBuilder message = new StringBuilder(Message.head(node, number));
        left = null;
        for (Line line = first; line != null; line = queue.poll()) {
            if (message.length() + 1 + line.text.length() > LONGEST) {
                left = line;
                break;
            }
            message.append('\n').append(line.text);
        }
        return message.toString();
    }

    private record Line(String text, long since) {}
}
