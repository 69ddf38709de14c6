package org.roundtable.security;

import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who acts, read from the security context. Services ask this; no caller ever hands the person in. */
@Component
public class CurrentPerson {
    private final SecurityContextHolderStrategy contexts;

    public CurrentPerson(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in */
    public PersonId id() {
        return signedIn()
                .map(SignedInPerson::id)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    public Optional<SignedInPerson> signedIn() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }
}
