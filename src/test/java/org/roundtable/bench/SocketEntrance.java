package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import org.roundtable.bench.client.Socket;
import org.roundtable.bench.client.SocketLoop;
import org.roundtable.bench.client.Upgrade;
import org.roundtable.bench.server.StompServer;

/** Opens a WebSocket where there is no application; for STOMP, says what one has to say. */
record SocketEntrance(ServerProcess server, SocketLoop loop, boolean stomp) implements Entrance {
    private static final Duration CONNECTED = Duration.ofMillis(20);

    @Override
    public Seat enter(int person, Crowd crowd, int receiveBuffer) throws IOException, InterruptedException {
        Crowd.Watcher watcher = crowd.watcher();
        Socket socket = loop.open(server.port(), new Upgrade("/bench", ""), receiveBuffer, watcher);
        if (stomp) {
            socket.send("CONNECT\naccept-version:1.2\nhost:localhost\nheart-beat:0,0\n\n\0");
            Thread.sleep(CONNECTED);
            socket.send("SUBSCRIBE\nid:0\ndestination:" + StompServer.DESTINATION + "\n\n\0");
        }
        return new Seat(crowd, watcher, socket, null);
    }
}
