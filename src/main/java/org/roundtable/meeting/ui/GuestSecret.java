package org.roundtable.meeting.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import org.roundtable.meeting.OpenLinks;

/**
 * By what a guest's browser is known again after a reload or a restart of the server: a cookie that scripts cannot read and
 * that is sent only with the page where guests come in. The session holds the same for the rest of the visit.
 */
final class GuestSecret {
    static final String COOKIE = "roundtable-guest";
    static final String ATTRIBUTE = "roundtable.guest";
    private static final int KEPT = (int) Duration.ofDays(2).toSeconds();

    private GuestSecret() {}

    static Optional<String> known() {
        return Optional.ofNullable(
                (String) VaadinSession.getCurrent().getSession().getAttribute(ATTRIBUTE));
    }

    static void keep(String secret) {
        VaadinSession.getCurrent().getSession().setAttribute(ATTRIBUTE, secret);
        send(secret, KEPT);
    }

    /** Whoever uses this device next is somebody else. */
    static void forget() {
        VaadinSession.getCurrent().getSession().removeAttribute(ATTRIBUTE);
        send("", 0);
    }

    private static void send(String secret, int seconds) {
        VaadinResponse response = VaadinResponse.getCurrent();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (response != null && request != null) {
            Cookie cookie = new Cookie(COOKIE, secret);
            cookie.setMaxAge(seconds);
            cookie.setPath(request.getContextPath() + "/" + OpenLinks.GUESTS);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            cookie.setSecure(request.isSecure());
            response.addCookie(cookie);
        }
    }
}
