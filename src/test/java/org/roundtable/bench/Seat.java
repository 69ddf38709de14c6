package org.roundtable.bench;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roundtable.bench.client.Socket;
import org.roundtable.bench.client.SocketLoop;
import org.roundtable.bench.client.Tab;

/**
 * An open screen.
 *
 * @param tab the page around it, where there is an application
 */
record Seat(
        Crowd crowd,
        Crowd.Watcher watcher,
        Socket socket,
        @Nullable Tab tab) {
    /** As when a person closes the page. */
    void close() throws IOException, InterruptedException {
        if (tab != null) {
            tab.close();
        }
        cut();
    }

    /** As when the person's connection breaks for good. */
    void cut() {
        crowd.leave(watcher);
        socket.cut();
    }

    /** As when the page finds its connection lost, and makes another. */
    Seat again(SocketLoop loop) throws IOException {
        socket.cut();
        return new Seat(crowd, watcher, Objects.requireNonNull(tab).listen(loop, 0, watcher), tab);
    }

    void heartbeat() throws IOException, InterruptedException {
        if (tab != null && crowd.knows(watcher)) {
            tab.heartbeat();
        }
    }
}
