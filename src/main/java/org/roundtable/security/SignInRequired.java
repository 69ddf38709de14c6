package org.roundtable.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return ended ? "/login?ended" : "/login";
    }
}
