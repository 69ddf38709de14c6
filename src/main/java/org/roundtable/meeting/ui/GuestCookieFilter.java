package org.roundtable.meeting.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.meeting.OpenLinks;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes a returning guest's cookie into the session: the screen itself is asked for by an address it is not sent to. */
@Component
class GuestCookieFilter extends OncePerRequestFilter {
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/" + OpenLinks.GUESTS + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Cookie @Nullable [] cookies = request.getCookies();
        Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> GuestSecret.COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(secret -> SECRET.matcher(secret).matches())
                .findFirst()
                .ifPresent(secret -> request.getSession().setAttribute(GuestSecret.ATTRIBUTE, secret));
        chain.doFilter(request, response);
    }
}
