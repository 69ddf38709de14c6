package org.roundtable.notification;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.roundtable.upkeep.DatabaseWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the postman out every few seconds, on a thread of his own: a slow mail server holds up no other work. */
@Component
class MailRounds {
    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final int PATIENCE_SECONDS = 5;

    private final DigestRounds digests;
    private final Postman postman;
    private final DatabaseWatch database;
    private final AtomicBoolean out = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("mail").daemon().factory());

    MailRounds(DigestRounds digests, Postman postman, DatabaseWatch database) {
        this.digests = digests;
        this.postman = postman;
        this.database = database;
    }

    @Scheduled(fixedDelayString = "${roundtable.mail.looked-every-seconds:5}", timeUnit = TimeUnit.SECONDS)
    void look() {
        if (!thread.isShutdown() && out.compareAndSet(false, true)) {
            thread.execute(this::round);
        }
    }

    /** Newcomers are reminded from their next morning on, so there is no hurry. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void meet() {
        try {
            digests.meet();
        } catch (RuntimeException failed) {
            report(failed);
        }
    }

    private void round() {
        try {
            digests.round();
            postman.round();
        } catch (RuntimeException failed) {
            report(failed);
        } finally {
            out.set(false);
        }
    }

    private void report(RuntimeException failed) {
        if (!database.explains(failed)) {
            LOG.error("Sending mail failed; it is tried again in a moment", failed);
        }
    }

    /** The mail that is being handed over is finished, if the mail server is quick. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
