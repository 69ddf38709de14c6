package org.roundtable.notification;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends what is due, one mail after the other. Several may be at work at once, on one node or on many. */
@Component
class Postman {
    private final MailOutbox outbox;
    private final MailServer server;
    private final ServerHealth health;

    Postman(MailOutbox outbox, MailServer server, ServerHealth health) {
        this.outbox = outbox;
        this.server = server;
        this.health = health;
    }

    /** Stops early when the mail server takes no mail at all, or the program is about to end. */
    void round() {
        outbox.settle();
        if (!server.setUp()) {
            return;
        }
        for (long id : outbox.toBeTried()) {
            if (Thread.currentThread().isInterrupted() || !deliver(id)) {
                return;
            }
        }
    }

    private boolean deliver(long id) {
        Optional<Outgoing> claimed = outbox.claim(id);
        return claimed.isEmpty() || deliver(claimed.get());
    }

    private boolean deliver(Outgoing mail) {
        try {
            server.send(mail);
        } catch (Undelivered why) {
            outbox.failed(mail, why);
            health.failed(why);
            return !why.concernsAll();
        }
        outbox.sent(mail);
        health.answered();
        return true;
    }
}
