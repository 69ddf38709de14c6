package org.roundtable.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody tried too often to sign in. */
class TooManyTries extends AuthenticationException {
    private final Duration wait;

    TooManyTries(Duration wait) {
        super("too many tries to sign in");
        this.wait = wait;
    }

    /** At least one. */
    long minutes() {
        return wait.toMinutes() + 1;
    }
}
