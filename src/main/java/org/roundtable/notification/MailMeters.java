package org.roundtable.notification;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What this node did with mails since its start, for those who watch the server. */
@Component
class MailMeters {
    private final Counter queued;
    private final Counter sent;
    private final Counter failed;

    MailMeters(MeterRegistry registry) {
        queued = registry.counter("roundtable.mail.queued");
        sent = registry.counter("roundtable.mail.sent");
        failed = registry.counter("roundtable.mail.failed");
    }

    @TransactionalEventListener
    void moved(MailMoved mail) {
        switch (mail.step()) {
            case QUEUED -> queued.increment();
            case SENT -> sent.increment();
            case FAILED -> failed.increment();
            case OTHER -> {}
        }
    }
}
