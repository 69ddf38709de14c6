package org.roundtable.bench.server;

import jakarta.servlet.ServletException;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.servlets.DefaultServlet;

/** The least there can be: each vote is written at once to every open WebSocket, one after the other. */
public final class BareServer extends Endpoint {
    private static final Set<Session> OPEN = ConcurrentHashMap.newKeySet();

    public static void main(String[] arguments) throws Exception {
        int port = new PlainTomcat().start((classes, servlets) -> {
            servlets.addServlet("rest", new DefaultServlet()).addMapping("/");
            var sockets = (ServerContainer) servlets.getAttribute(ServerContainer.class.getName());
            try {
                sockets.addEndpoint(ServerEndpointConfig.Builder.create(BareServer.class, "/bench")
                        .build());
            } catch (DeploymentException failed) {
                throw new ServletException(failed);
            }
        });
        new Broadcasts().obeying(BareServer::tell).obey(Integer.parseInt(arguments[0]), port);
    }

    private static void tell(String message) {
        for (Session session : OPEN) {
            try {
                session.getBasicRemote().sendText(message);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public void onOpen(Session session, EndpointConfig settings) {
        OPEN.add(session);
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        OPEN.remove(session);
    }
}
