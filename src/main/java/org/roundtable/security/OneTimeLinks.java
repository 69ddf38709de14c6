package org.roundtable.security;

import java.time.Clock;
import java.time.Duration;
import org.roundtable.common.Rejected;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secrets for links that work once. It guards nothing: whoever issues one has checked that they may. Use it inside a
 * transaction, so that a link whose deed fails stays good.
 */
@Component
public class OneTimeLinks {
    private final OneTimeLinkRepository links;
    private final Clock clock;

    OneTimeLinks(OneTimeLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** The secret for the link, shown this once: 43 characters that fit in a URL. */
    @Transactional
    public String issue(Purpose purpose, long subject, Duration valid) {
        String secret = Secrets.next();
        links.save(new OneTimeLink(secret, purpose, subject, clock.instant().plus(valid)));
        return secret;
    }

    /**
     * The subject, without using the link up.
     *
     * @throws Rejected {@code link-unknown}, {@code link-used}, {@code link-expired}
     */
    @Transactional(readOnly = true)
    public long look(Purpose purpose, String secret) {
        return links.findByHashAndPurpose(Secrets.hash(secret), purpose)
                .orElseThrow(() -> new Rejected("link-unknown"))
                .subjectAt(clock.instant());
    }

    /**
     * The subject, and the link is used up; of two at once, one succeeds.
     *
     * @throws Rejected {@code link-unknown}, {@code link-used}, {@code link-expired}
     */
    @Transactional
    public long redeem(Purpose purpose, String secret) {
        long subject = look(purpose, secret);
        if (links.use(Secrets.hash(secret), clock.instant()) == 0) {
            throw new Rejected("link-used");
        }
        return subject;
    }

    /** Links for this subject that nobody has used do not work any more. */
    @Transactional
    public void revoke(Purpose purpose, long subject) {
        links.revoke(purpose, subject);
    }
}
