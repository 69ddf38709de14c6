package org.roundtable.shell.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The application's clock in the demo: it stands at a moment of the story while that is told, and is right afterwards. */
@Primary
@Component
@ForDemo
class StoryClock extends Clock {
    private final Clock real;
    private volatile @Nullable Instant told;

    StoryClock(@Qualifier("clock") Clock real) {
        this.real = real;
    }

    void tell(Instant at) {
        told = at;
    }

    void release() {
        told = null;
    }

    Instant now() {
        return real.instant();
    }

    @Override
    public Instant instant() {
        Instant moment = told;
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
