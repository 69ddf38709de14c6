package org.roundtable.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the form, which says what went wrong and still holds the address typed. */
public final class SignInFailed implements AuthenticationFailureHandler {
    /** The name of the session's attribute that holds the address typed last. */
    public static final String TYPED = "roundtable.sign-in.email";

    SignInFailed() {}

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String typed = request.getParameter("username");
        if (typed != null && typed.length() <= Person.EMAIL_MAX) {
            request.getSession().setAttribute(TYPED, typed);
        }
        String why = failure instanceof TooManyTries tries ? "?wait=" + tries.minutes() : "?error";
        response.sendRedirect(request.getContextPath() + "/login" + why);
    }
}
