package org.roundtable.security;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a signed-in person go on only from a device that is still signed in, with the rights they have now. */
class DeviceFilter extends OncePerRequestFilter {
    private final CurrentPerson me;
    private final Devices devices;
    private final Sightings sightings;
    private final OpenSessions sessions;
    private final SecurityContextRepository contexts;

    DeviceFilter(
            CurrentPerson me,
            Devices devices,
            Sightings sightings,
            OpenSessions sessions,
            SecurityContextRepository contexts) {
        this.me = me;
        this.devices = devices;
        this.sightings = sightings;
        this.sessions = sessions;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedInPerson> person = me.signedIn();
        if (person.isPresent()) {
            DeviceId device = device(request, person.get());
            Optional<Devices.Standing> standing = alive(request) ? devices.lately(device) : devices.standing(device);
            if (standing.isPresent() && standing.get().person().equals(person.get())) {
                sightings.seen(device);
                renew(person.get(), standing.get().person(), request, response);
            } else {
                end(request);
            }
        }
        chain.doFilter(request, response);
    }

    /** Whether an open screen only says that it is still there. */
    private static boolean alive(HttpServletRequest request) {
        return HandlerHelper.RequestType.HEARTBEAT
                .getIdentifier()
                .equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }

    private DeviceId device(HttpServletRequest request, SignedInPerson person) {
        HttpSession session = request.getSession();
        return OpenSessions.device(session).orElseGet(() -> {
            DeviceId device = devices.signIn(person.id(), request.getHeader("User-Agent"), null);
            sessions.put(device, session);
            return device;
        });
    }

    private void renew(
            SignedInPerson was, SignedInPerson is, HttpServletRequest request, HttpServletResponse response) {
        if (was.administrator() != is.administrator()) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(is, null, is.getAuthorities()));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
