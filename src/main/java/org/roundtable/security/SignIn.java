package org.roundtable.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Signs somebody in who has shown by other means than a password that they may: a one-time link, the set-up code. It
 * guards nothing. The page must be loaded anew afterwards.
 */
@Component
public class SignIn {
    private final PersonRepository persons;
    private final Devices devices;
    private final OpenSessions sessions;
    private final SecurityContextRepository contexts;

    SignIn(PersonRepository persons, Devices devices, OpenSessions sessions, SecurityContextRepository contexts) {
        this.persons = persons;
        this.devices = devices;
        this.sessions = sessions;
        this.contexts = contexts;
    }

    /** @throws NotFound when there is no such person or they may not sign in */
    public void as(PersonId id, HttpServletRequest request, HttpServletResponse response) {
        SignedInPerson person = persons.findById(id.value())
                .filter(Person::active)
                .map(found -> found.signedIn(null))
                .orElseThrow(NotFound::new);
        HttpSession session = request.getSession();
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        sessions.put(devices.signIn(id, request.getHeader("User-Agent"), null), session);
    }
}
