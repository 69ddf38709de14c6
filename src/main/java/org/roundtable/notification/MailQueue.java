package org.roundtable.notification;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where other rooms hand in their mails, inside the transaction of the deed they tell of: neither is without the other.
 * It guards nothing: whoever queues a mail has checked that its reader may know what it says.
 *
 * <p>A mail is marked as being sent, and that is committed, before a mail server is asked; and as sent when the mail
 * server has taken it. When the program ends in between, or the mail server's answer is lost, nobody knows: such a mail
 * is never sent again by itself, since twice is worse than asking. Ten minutes later it is shown to administrators as one
 * that may have been sent, and they send it again with one button; it then bears the same Message-ID, by which mail
 * programs show it once. What surely was not sent is tried again after one minute, two, four, up to six hours, and given
 * up two days after it was due.
 *
 * <p>Without a mail server nothing is queued. A mail is news of its day: what had waited for months until somebody set
 * one up would puzzle its readers, and they would get it twice if it was handed on by other means meanwhile. Screens ask
 * {@link #configured} and offer what is to be said, to copy. What was queued before the settings were taken away waits
 * for two days like any other, is given up then, and stays in sight of administrators.
 */
@Component
public class MailQueue {
    private final MailRepository mails;
    private final MailServer server;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailQueue(
            MailRepository mails,
            MailServer server,
            MailSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.server = server;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Whether mail can be sent: a mail server, a sender and the address of this site are set. */
    public boolean configured() {
        return server.setUp();
    }

    /**
     * A whole address for the text of a mail.
     *
     * @param path below the application's root
     */
    public String link(String path) {
        return settings.link(path);
    }

    /** The address that mail comes from, once it is {@link #configured}: calendars call it the organizer. */
    public String sender() {
        return settings.from().getAddress();
    }

    /**
     * Of two transactions that queue the same key for the first time in the same moment, one fails and is rolled back.
     *
     * @return whether the mail is queued, now or earlier; false when no mail server is set up
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(NewMail mail) {
        if (!configured()) {
            return false;
        }
        if (!mails.existsByKey(mail.key())) {
            Mail queued = mails.save(new Mail(MailId.next(), mail, clock.instant()));
            events.publishEvent(new MailMoved(queued.id(), MailMoved.Step.QUEUED));
        }
        return true;
    }

    /** Takes back a mail that is still waiting; its key is free again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String key) {
        mails.findWithLockByKeyAndProgressState(key, MailState.WAITING).ifPresent(mail -> {
            mails.delete(mail);
            mails.flush();
            events.publishEvent(new MailMoved(mail.id(), MailMoved.Step.OTHER));
        });
    }
}
