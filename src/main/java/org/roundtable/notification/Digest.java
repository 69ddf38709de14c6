package org.roundtable.notification;

import java.time.Clock;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what people are to be reminded of, inside the caller's transaction: in the morning all lines of a person go out
 * as one mail, and there is no second one that day. It guards nothing. Like {@link MailQueue} it keeps nothing while no
 * mail server is set up.
 */
@Component
public class Digest {
    private final WaitingLineRepository lines;
    private final MailServer server;
    private final Clock clock;

    Digest(WaitingLineRepository lines, MailServer server, Clock clock) {
        this.lines = lines;
        this.server = server;
        this.clock = clock;
    }

    /** Of two transactions that add a person's key for the first time in the same moment, one fails and is rolled back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(DigestLine line) {
        if (server.setUp()) {
            lines.findByPersonAndKey(line.person(), line.key())
                    .ifPresentOrElse(
                            known -> known.say(line), () -> lines.save(new WaitingLine(line, clock.instant())));
        }
    }

    /** What has been done by the morning needs no reminder. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(PersonId person, String key) {
        lines.withdraw(person, key);
    }
}
