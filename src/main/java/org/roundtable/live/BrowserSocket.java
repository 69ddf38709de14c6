package org.roundtable.live;

import jakarta.websocket.Session;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.atmosphere.container.version.JSR356WebSocket;
import org.atmosphere.websocket.WebSocket;

/**
 * Writes to a browser's WebSocket in the thread that asks. Atmosphere would write asynchronously, and Tomcat would then
 * have yet another thread told of the end of each frame. It keeps the socket to itself, and whose turn it is to write:
 * both are taken from it, so that its own signs of life never meet a frame.
 */
final class BrowserSocket implements PushLine.Wire {
    private static final VarHandle SESSION = kept("session", Session.class);
    private static final VarHandle TURN = kept("semaphore", Semaphore.class);

    /** As long as Tomcat waits for a browser to take what is written. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final WebSocket socket;
    private final Session session;
    private final Semaphore turn;

    BrowserSocket(WebSocket socket) {
        this.socket = socket;
        this.session = (Session) SESSION.get(socket);
        this.turn = (Semaphore) TURN.get(socket);
    }

    @Override
    public void write(String frame) throws IOException {
        try {
            if (!turn.tryAcquire() && !turn.tryAcquire(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("The browser does not read");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        try {
            session.getBasicRemote().sendText(frame);
        } finally {
            turn.release();
        }
    }

    @Override
    public void close() {
        socket.close();
    }

    private static VarHandle kept(String field, Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(JSR356WebSocket.class, MethodHandles.lookup())
                    .findVarHandle(JSR356WebSocket.class, field, type);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("Atmosphere keeps its socket elsewhere", changed);
        }
    }
}
