package org.roundtable.shell;

import com.vaadin.flow.server.PwaRegistry;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.PwaHandler;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps from beginning a session what a browser asks for by itself: what its service worker stores, and the channel of a
 * page that is about to go. Such an answer can come after that of a sign-in, and the cookie of its empty session would sign
 * out who has just signed in.
 */
@Component
class SessionlessFilter extends OncePerRequestFilter {
    private static final String CHANNEL = "/VAADIN/push";

    private final SpringServlet vaadin;
    private final PwaHandler stored = new PwaHandler(() -> PwaRegistry.getInstance(getServletContext()));

    SessionlessFilter(ServletRegistrationBean<SpringServlet> vaadin) {
        this.vaadin = Objects.requireNonNull(vaadin.getServlet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null) {
            chain.doFilter(request, response);
        } else if (isChannel(request)) {
            chain.doFilter(new WithoutSession(request), response);
        } else if (!sendStored(request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** The answer to a WebSocket carries no cookie, and needs the request as it came. */
    private static boolean isChannel(HttpServletRequest request) {
        return request.getServletPath().startsWith(CHANNEL)
                && !"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    private boolean sendStored(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var service = vaadin.getService();
        return stored.handleRequest(null, new PassedOn(request, service), new VaadinServletResponse(response, service));
    }

    /** As Vaadin's servlet sees it once the request is passed on to it. */
    private static final class PassedOn extends VaadinServletRequest {
        PassedOn(HttpServletRequest request, VaadinServletService service) {
            super(request, service);
        }

        @Override
        public String getPathInfo() {
            return getServletPath();
        }
    }

    private static final class WithoutSession extends HttpServletRequestWrapper {
        WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession() {
            return getSession(false);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return super.getSession(false);
        }
    }
}
