package org.roundtable.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Leads a visitor of the demo, whose page was open longer than its session, to a fresh one. */
class StaleForm implements AccessDeniedHandler {
    private final RequestMatcher demo = PathPatternRequestMatcher.withDefaults().matcher(DemoSignIn.PATH);
    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && demo.matches(request)) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else {
            others.handle(request, response, denied);
        }
    }
}
