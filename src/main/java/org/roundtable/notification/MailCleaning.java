package org.roundtable.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what is over: who got which mail when, and links in mails that nobody will look for any more. */
@Component
class MailCleaning {
    private static final Duration KEPT = Duration.ofDays(400);

    private final MailRepository mails;
    private final StopLinkRepository links;
    private final Clock clock;

    MailCleaning(MailRepository mails, StopLinkRepository links, Clock clock) {
        this.mails = mails;
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    @Transactional
    public void forget() {
        Instant before = clock.instant().minus(KEPT);
        mails.forgetEndedBefore(before);
        links.forgetMadeBefore(before);
    }
}
