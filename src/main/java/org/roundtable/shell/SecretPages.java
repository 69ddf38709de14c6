package org.roundtable.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.OpenLinks;
import org.roundtable.notification.MailLinks;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps pages whose address is a secret out of search engines, of stores on the way, and of what a browser tells the next
 * site. It comes before the headers of all pages, which leave what is there already.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SecretPages extends OncePerRequestFilter {
    private static final List<String> PLACES = List.of(
            OpenLinks.WALLS,
            OpenLinks.GUESTS,
            OpenLinks.CHECK_IN,
            MeetingLinks.RSVP,
            MeetingLinks.CALENDAR,
            MailLinks.STOP,
            MailLinks.MINE + "/stop",
            "invitations",
            "password");

    private static final Map<String, String> QUIET =
            Map.of("X-Robots-Tag", "noindex, nofollow", "Referrer-Policy", "no-referrer", "Cache-Control", "no-store");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return PLACES.stream().noneMatch(place -> path.startsWith("/" + place + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        QUIET.forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
