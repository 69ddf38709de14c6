package org.roundtable.security.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;

/** The request a screen is being served in. */
final class Requests {
    private Requests() {}

    static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    static HttpServletResponse response() {
        return VaadinServletResponse.getCurrent().getHttpServletResponse();
    }

    /** What a form of our own must send along to be believed; empty where there is no such check. */
    static String csrf() {
        VaadinServletRequest current = VaadinServletRequest.getCurrent();
        return current != null && current.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }
}
