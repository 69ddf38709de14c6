package org.roundtable.bench;

import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The least that brings a message from one page to another: a socket that passes on what comes, stored nowhere. */
public final class Echo extends Endpoint {
    private static final String PATH = "/bench/echo";

    /** In characters: the application lets its own sockets begin with much less. */
    private static final int LONGEST = 8_192;

    private static final Set<Session> OPEN = ConcurrentHashMap.newKeySet();

    static void serve() throws DeploymentException {
        var container =
                (ServerContainer) Application.servletContext().getAttribute("jakarta.websocket.server.ServerContainer");
        container.addEndpoint(
                ServerEndpointConfig.Builder.create(Echo.class, PATH).build());
    }

    /** How long a message of this many characters takes from a click in one page to the other. */
    static Times measure(Screen from, Screen to, int times, int characters) {
        connect(from);
        connect(to);
        from.page()
                .evaluate(
                        "size => { const button = document.createElement('button'); button.id = 'bench-send';"
                                + " button.style = 'position:fixed;top:0;left:0;z-index:99999;width:60px;height:60px';"
                                + " button.onclick = () => window.benchSocket.send('x'.repeat(size));"
                                + " document.body.append(button); }",
                        characters);
        Times took = new Times();
        for (int i = 0; i < times; i++) {
            to.page().evaluate("() => { window.benchSeen = null; }");
            from.at("#bench-send").click();
            took.add(to.seen() - from.clicked());
        }
        return took;
    }

    private static void connect(Screen screen) {
        screen.page()
                .evaluate(
                        "path => new Promise((open, fail) => {"
                                + " const socket = new WebSocket(location.origin.replace('http', 'ws') + path);"
                                + " socket.onmessage = () => { window.benchSeen = performance.timeOrigin + performance.now(); };"
                                + " socket.onopen = () => open(true); socket.onerror = () => fail(new Error('no socket'));"
                                + " window.benchSocket = socket; })",
                        PATH);
    }

    @Override
    public void onOpen(Session session, EndpointConfig settings) {
        OPEN.add(session);
        session.setMaxTextMessageBufferSize(LONGEST);
        session.addMessageHandler(String.class, new PassOn());
    }

    @Override
    public void onClose(Session session, jakarta.websocket.CloseReason reason) {
        OPEN.remove(session);
    }

    /** Tells all open pages. */
    static final class PassOn implements MessageHandler.Whole<String> {
        @Override
        public void onMessage(String message) {
            OPEN.forEach(other -> other.getAsyncRemote().sendText(message));
        }
    }
}
