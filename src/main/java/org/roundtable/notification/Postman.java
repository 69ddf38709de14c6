package org.roundtable.notification;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Sends what is due, one mail after the other. Several may be at work at once, on one node or on many. */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

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
        Optional<Outgoing> claimed = claim(id);
        return claimed.isEmpty() || deliver(claimed.get());
    }

    /** One that cannot be asked about holds up no other. */
    private Optional<Outgoing> claim(long id) {
        try {
            return outbox.claim(id);
        } catch (DataAccessResourceFailureException away) {
            throw away;
        } catch (RuntimeException failed) {
            LOG.error("A mail could not be made ready; it is tried again", failed);
            return Optional.empty();
        }
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
