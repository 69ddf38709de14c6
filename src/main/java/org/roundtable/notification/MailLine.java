package org.roundtable.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail as administrators see it: to whom and how it fares, never what it says.
 *
 * @param kind {@code mail.kind.…} says it in words
 * @param next when it is tried next, while it waits
 */
public record MailLine(
        MailId id,
        String address,
        String kind,
        MailState state,
        Instant due,
        Instant next,
        int attempts,
        Optional<Why> why) {
    /**
     * What went wrong last.
     *
     * @param reply what the mail server said, in its own words; empty when it said nothing
     */
    public record Why(Trouble trouble, String reply) {}
}
