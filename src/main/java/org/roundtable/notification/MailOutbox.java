package org.roundtable.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.roundtable.notification.MailMoved.Step;
import org.roundtable.security.Addressees;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue as the sender sees it. Each step is a transaction of its own, and none of them waits for a mail server. */
@Component
@Transactional
class MailOutbox {
    /** Longer than the mail server is given for all its answers together. */
    static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(10);

    private static final Limit AT_ONCE = Limit.of(100);

    private final MailRepository mails;
    private final Stops stops;
    private final Addressees addressees;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailOutbox(
            MailRepository mails, Stops stops, Addressees addressees, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.stops = stops;
        this.addressees = addressees;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Long> toBeTried() {
        return mails.toBeTried(clock.instant(), AT_ONCE);
    }

    /** The mail for whoever is first; empty for everybody else, and when nobody wants it any more. */
    public Optional<Outgoing> claim(long id) {
        Instant now = clock.instant();
        return mails.findWithLockById(id).filter(mail -> mail.isToBeTried(now)).flatMap(mail -> claim(mail, now));
    }

    private Optional<Outgoing> claim(Mail mail, Instant now) {
        if (!wanted(mail)) {
            mail.refuse(now);
            moved(mail, Step.OTHER);
            return Optional.empty();
        }
        Outgoing outgoing = mail.claim(now);
        moved(mail, Step.OTHER);
        return Optional.of(mail.kind().repeats() ? outgoing.stoppedBy(stops.link(mail)) : outgoing);
    }

    private boolean wanted(Mail mail) {
        return mail.recipient()
                .person()
                .map(person -> addressees.of(person).isPresent() && !stops.stopped(person, mail.kind()))
                .orElse(true);
    }

    public void sent(Outgoing mail) {
        change(mail.mail().value(), Step.SENT, found -> found.sent(mail.attempt(), clock.instant()));
    }

    public void failed(Outgoing mail, Undelivered why) {
        change(mail.mail().value(), Step.FAILED, found -> found.failed(mail.attempt(), why, clock.instant()));
    }

    /** Mails whose sender is gone may have been sent; those whose time has passed are given up. */
    public void settle() {
        Instant now = clock.instant();
        mails.claimedBefore(now.minus(LONGEST_ATTEMPT), AT_ONCE).forEach(id -> change(id, Step.OTHER, Mail::lose));
        mails.dueBefore(now.minus(Patience.LONGEST), AT_ONCE)
                .forEach(id -> change(id, Step.OTHER, mail -> mail.expire(now)));
    }

    private void change(long id, Step step, Consumer<Mail> how) {
        mails.findWithLockById(id).ifPresent(mail -> {
            how.accept(mail);
            moved(mail, step);
        });
    }

    private void moved(Mail mail, Step step) {
        events.publishEvent(new MailMoved(mail.id(), step));
    }
}
