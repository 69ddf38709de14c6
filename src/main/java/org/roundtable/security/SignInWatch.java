package org.roundtable.security;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record that somebody was locked out: once per lock, not once per try. */
@Component
class SignInWatch {
    private final ApplicationEventPublisher events;
    private final Tries tries;

    SignInWatch(ApplicationEventPublisher events, Tries tries) {
        this.events = events;
        this.tries = tries;
    }

    @Transactional
    public void locked(String where) {
        if (tries.take("told " + where, 1).isEmpty()) {
            events.publishEvent(new SignInLocked(where));
        }
    }
}
