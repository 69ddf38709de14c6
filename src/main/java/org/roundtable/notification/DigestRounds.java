package org.roundtable.notification;

import java.time.Clock;
import org.roundtable.common.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Makes the mail of everybody whose morning has come, each in a transaction of its own. */
@Component
class DigestRounds {
    private static final Logger LOG = LoggerFactory.getLogger(DigestRounds.class);
    private static final Limit AT_ONCE = Limit.of(200);

    private final WaitingLineRepository lines;
    private final DigestMaking making;
    private final MailServer server;
    private final Clock clock;

    DigestRounds(WaitingLineRepository lines, DigestMaking making, MailServer server, Clock clock) {
        this.lines = lines;
        this.making = making;
        this.server = server;
        this.clock = clock;
    }

    void round() {
        if (server.setUp()) {
            lines.whoseMorningCame(clock.instant(), AT_ONCE).stream()
                    .map(WaitingLine::person)
                    .distinct()
                    .forEach(this::make);
        }
    }

    /** One that cannot be made holds up nobody else's. */
    private void make(PersonId person) {
        try {
            making.make(person);
        } catch (DataAccessResourceFailureException away) {
            throw away;
        } catch (RuntimeException failed) {
            LOG.error("The mail of the morning could not be made for somebody; it is tried again", failed);
        }
    }
}
