package org.roundtable.bench.server;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Over the loopback the system would take megabytes for a browser that has stopped reading; a network takes less. */
public class SendBuffer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final int bytes;

    SendBuffer(@Value("${bench.send-buffer:0}") int bytes) {
        this.bytes = bytes;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        if (bytes > 0) {
            tomcat.addConnectorCustomizers(
                    connector -> connector.setProperty("socket.txBufSize", Integer.toString(bytes)));
        }
    }
}
