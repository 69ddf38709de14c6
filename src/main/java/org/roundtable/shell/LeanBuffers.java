package org.roundtable.shell;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives each connection buffers of the size of what comes and goes: signs of life, and frames of some hundred bytes. As
 * Tomcat has them, those of one open screen are 60 KB. What is longer goes in several pieces.
 */
@Component
class LeanBuffers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String WEBSOCKET = "org.apache.tomcat.websocket.";
    private static final String PIECE = "2048";
    private static final String SIGN_OF_LIFE = "256";

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        System.getProperties().putIfAbsent(WEBSOCKET + "DEFAULT_BUFFER_SIZE", PIECE);
        tomcat.addContextCustomizers(context -> {
            context.addParameter(WEBSOCKET + "textBufferSize", SIGN_OF_LIFE);
            context.addParameter(WEBSOCKET + "binaryBufferSize", SIGN_OF_LIFE);
        });
        tomcat.addConnectorCustomizers(connector -> connector.setProperty("socket.appReadBufSize", PIECE));
    }
}
