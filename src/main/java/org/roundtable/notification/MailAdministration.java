package org.roundtable.notification;

import java.time.Clock;
import java.time.Duration;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.security.Administrator;
import org.roundtable.security.CurrentPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue of mails, for those who look after the installation. What a mail says is not for them. */
@Service
@Administrator
@Transactional
public class MailAdministration {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final MailLoader loader;
    private final MailRepository mails;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailAdministration(
            MailLoader loader, MailRepository mails, CurrentPerson me, ApplicationEventPublisher events, Clock clock) {
        this.loader = loader;
        this.mails = mails;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** What is not sent yet, or may not have been. */
    public Feed<MailReport> feed() {
        return new Feed<>(MailLoader.QUEUE, "administrators", loader::report, PAUSE);
    }

    /**
     * Tries at once, and for two days from now, a mail that waits, was given up or may have been sent.
     *
     * @throws Rejected {@code mail.changed} when it has been sent or dropped meanwhile, or is being sent
     */
    public void sendAgain(MailId id) {
        Mail mail = locked(id);
        mail.sendAgain(clock.instant());
        events.publishEvent(new MailHandled(id, mail.recipient().address(), true, me.id()));
    }

    /**
     * The mail is not sent, and what it says is deleted.
     *
     * @throws Rejected {@code mail.changed} as for {@link #sendAgain}
     */
    public void drop(MailId id) {
        Mail mail = locked(id);
        mail.drop(clock.instant());
        events.publishEvent(new MailHandled(id, mail.recipient().address(), false, me.id()));
    }

    private Mail locked(MailId id) {
        return mails.findWithLockById(id.value()).orElseThrow(NotFound::new);
    }
}
