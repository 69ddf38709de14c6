package org.roundtable.bench.server;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.ServletContext;

/** A page with nothing on it: what it costs to open is Vaadin's, Spring's and Tomcat's own. */
@Route(value = EmptyView.ADDRESS, autoLayout = false, registerAtStartup = false)
@PermitAll
public class EmptyView extends Div {
    public static final String ADDRESS = "bench-empty";

    static void openIn(ServletContext context) {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context));
        RouteConfiguration.forRegistry(routes).setAnnotatedRoute(EmptyView.class);
    }
}
