package org.roundtable.notification;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says once in the log that the mail server takes no mail, and once that it does again. */
@Component
class ServerHealth {
    private static final Logger LOG = LoggerFactory.getLogger(ServerHealth.class);

    private final AtomicBoolean away = new AtomicBoolean();

    void failed(Undelivered why) {
        if (why.concernsAll() && away.compareAndSet(false, true)) {
            LOG.warn("The mail server takes no mail ({}). Mails are kept and tried again for two days.", why.trouble());
        }
    }

    void answered() {
        if (away.compareAndSet(true, false)) {
            LOG.info("The mail server takes mail again.");
        }
    }
}
