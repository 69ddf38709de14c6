package org.roundtable.security;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks e-mail and password, unless they were tried too often. */
class LimitedSignIn implements AuthenticationProvider {
    private final DaoAuthenticationProvider passwords;
    private final SignInLimits limits;
    private final SignInWatch watch;

    LimitedSignIn(PersonDetails people, PasswordEncoder encoder, SignInLimits limits, SignInWatch watch) {
        this.passwords = new DaoAuthenticationProvider(people);
        this.passwords.setPasswordEncoder(encoder);
        this.passwords.setUserDetailsPasswordService(people);
        this.limits = limits;
        this.watch = watch;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        Optional<SignInLimits.Wait> wait = limits.enter(attempt.getName(), address);
        wait.ifPresent(longer -> {
            watch.locked(longer.where());
            throw new TooManyTries(longer.time());
        });
        Authentication done = passwords.authenticate(attempt);
        limits.succeeded(attempt.getName(), address);
        return done;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
