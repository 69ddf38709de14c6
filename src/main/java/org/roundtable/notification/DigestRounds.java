package org.roundtable.notification;

import java.time.Clock;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Makes the mail of everybody whose morning has come, each in a transaction of its own. */
@Component
class DigestRounds {
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
                    .forEach(making::make);
        }
    }
}
