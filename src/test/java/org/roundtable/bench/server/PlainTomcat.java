package org.roundtable.bench.server;

import jakarta.servlet.ServletContainerInitializer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/** Tomcat with WebSockets and nothing else. */
final class PlainTomcat {
    private final Tomcat tomcat = new Tomcat();
    private final Context context;

    PlainTomcat() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "tomcat");
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        context = tomcat.addContext("", folder.toString());
        context.addServletContainerInitializer(new WsSci(), Set.of());
    }

    Context context() {
        return context;
    }

    /** @param furthermore what is set up once WebSockets are there */
    int start(ServletContainerInitializer furthermore) throws Exception {
        context.addServletContainerInitializer(furthermore, Set.of());
        tomcat.start();
        return tomcat.getConnector().getLocalPort();
    }
}
