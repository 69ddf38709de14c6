package org.roundtable.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the links by which one answered invitations to meetings that were over a month ago. */
@Component
class RsvpLinkCleaning {
    private static final Duration KEPT = Duration.ofDays(30);

    private final RsvpLinkRepository links;
    private final Clock clock;

    RsvpLinkCleaning(RsvpLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    @Transactional
    public void forget() {
        links.forgetBegunBefore(clock.instant().minus(KEPT));
    }
}
