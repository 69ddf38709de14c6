package org.roundtable.shell.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.roundtable.common.PersonId;
import org.roundtable.security.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Lets the people of the story act for themselves, with their own rights. */
@Component
@ForDemo
class Actors {
    private final UserDetailsService accounts;
    private final SecurityContextHolderStrategy contexts;
    private final Map<String, SignedInPerson> known = new ConcurrentHashMap<>();

    Actors(UserDetailsService accounts, SecurityContextHolderStrategy contexts) {
        this.accounts = accounts;
        this.contexts = contexts;
    }

    PersonId id(Story.OfPerson person) {
        return principal(person).id();
    }

    void as(Story.OfPerson person, Runnable deed) {
        SignedInPerson principal = principal(person);
        act(UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()), deed);
    }

    /** Before there is anybody. */
    void asInstallation(Runnable deed) {
        var rights = List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        act(UsernamePasswordAuthenticationToken.authenticated("demo", null, rights), deed);
    }

    void forget() {
        known.clear();
    }

    private SignedInPerson principal(Story.OfPerson person) {
        return known.computeIfAbsent(person.email(), email -> (SignedInPerson) accounts.loadUserByUsername(email));
    }

    private void act(Authentication actor, Runnable deed) {
        SecurityContext before = contexts.getContext();
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(actor);
        contexts.setContext(context);
        try {
            deed.run();
        } finally {
            contexts.setContext(before);
        }
    }
}
