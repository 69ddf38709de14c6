package org.roundtable.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.roundtable.live.Topic;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the queue for administrators. It guards nothing. */
@Component
class MailLoader {
    static final Topic QUEUE = new Topic("mail-queue", 0);
    static final int SHOWN = 200;

    private static final Set<MailState> OPEN =
            Set.of(MailState.WAITING, MailState.SENDING, MailState.UNSURE, MailState.GIVEN_UP);

    private final MailRepository mails;
    private final MailServer server;
    private final Clock clock;

    MailLoader(MailRepository mails, MailServer server, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MailReport report() {
        Instant recently = clock.instant().minus(Patience.LONGEST);
        List<MailLine> lines = mails.inSight(OPEN, recently, Limit.of(SHOWN)).stream()
                .map(Mail::line)
                .toList();
        return new MailReport(server.setUp(), mails.countInSight(OPEN, recently), lines);
    }
}
