package org.roundtable.security;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to the sign-in page, and says so when a session has ended. */
class SignInRequired extends LoginUrlAuthenticationEntryPoint {
    SignInRequired() {
        super("/login");
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        return request.getRequestedSessionId() != null && !hasOpenedAPage(request) ? "/login?ended" : "/login";
    }

    /** A page whose session has ended may come back before it opens itself anew, and so begin one with no page in it. */
    private static boolean hasOpenedAPage(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && VaadinSession.getAllSessions(session).stream().anyMatch(SignInRequired::hasPage);
    }

    private static boolean hasPage(VaadinSession session) {
        session.lock();
        try {
            return !session.getUIs().isEmpty();
        } finally {
            session.unlock();
        }
    }
}
