package org.roundtable.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.roundtable.upkeep.DatabaseWatch;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what comes while the database is away and nobody's rights can be looked up. A screen that is open says in its
 * line about the connection that it waits, and sends the same again until it is taken; a page that is opened says so too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AwayFilter extends OncePerRequestFilter {
    private static final ClassPathResource PAGE = new ClassPathResource("META-INF/resources/offline.html");
    private static final String SECONDS_TO_WAIT = "5";

    private final DatabaseWatch database;

    AwayFilter(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (database.unreachable()) {
            turnAway(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !database.explains(failed)) {
                throw failed;
            }
            turnAway(request, response);
        }
    }

    /** Those who watch over the server look for themselves. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/actuator");
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        if (wanted != null && wanted.contains(MediaType.TEXT_HTML_VALUE)) {
            response.setContentType("text/html;charset=UTF-8");
            PAGE.getInputStream().transferTo(response.getOutputStream());
        }
    }
}
