package org.roundtable.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record that somebody was locked out: once per lock, not once per try. */
@Component
class SignInWatch {
    private static final int REMEMBERED = 10_000;

    private final ApplicationEventPublisher events;
    private final Cache<String, Boolean> told = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(SignInLimits.PERIOD.toMinutes(), TimeUnit.MINUTES)
            .build();

    SignInWatch(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    public void locked(String where) {
        if (told.asMap().putIfAbsent(where, true) == null) {
            events.publishEvent(new SignInLocked(where));
        }
    }
}
