package org.roundtable.live;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.stereotype.Component;

/**
 * Lets each WebSocket begin with small buffers for what a browser sends by it, which are signs of life only. They grow
 * when there is more; as Vaadin sets them they are 48 KB for each open screen.
 */
@Component
class LeanSockets implements VaadinServiceInitListener {
    private static final int CHARACTERS = 256;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            VaadinServlet servlet = service.getServlet();
            String name = JSR356WebsocketInitializer.getAttributeName(servlet.getServletName());
            if (servlet.getServletContext().getAttribute(name) instanceof AtmosphereFramework push) {
                push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, Integer.toString(CHARACTERS));
            }
        }
    }
}
