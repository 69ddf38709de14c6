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
    private final MailChecks checks;
    private final Digest digest;
    private final Stops stops;
    private final Addressees addressees;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailOutbox(
            MailRepository mails,
            MailChecks checks,
            Digest digest,
            Stops stops,
            Addressees addressees,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.checks = checks;
        this.digest = digest;
        this.stops = stops;
        this.addressees = addressees;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Long> toBeTried() {
        return mails.toBeTried(clock.instant(), AT_ONCE);
    }

    /** The mail for whoever is first; empty for everybody else, and when it is not to be sent any more. */
    public Optional<Outgoing> claim(long id) {
        Instant now = clock.instant();
        return mails.findWithLockById(id).filter(mail -> mail.isToBeTried(now)).flatMap(mail -> claim(mail, now));
    }

    private Optional<Outgoing> claim(Mail mail, Instant now) {
        Optional<MailState> end = checks.end(mail, now);
        Optional<Outgoing> outgoing = end.isPresent() ? Optional.empty() : written(mail, now);
        if (outgoing.isEmpty()) {
            mail.refuse(end.orElse(MailState.OUTDATED), now);
        }
        moved(mail, Step.OTHER);
        return outgoing.map(one -> mail.kind().repeats() ? one.stoppedBy(stops.link(mail)) : one);
    }

    private Optional<Outgoing> written(Mail mail, Instant now) {
        if (mail.matter().filter(Digest::is).isEmpty()) {
            return Optional.of(mail.claim(now));
        }
        return mail.recipient()
                .person()
                .flatMap(addressees::of)
                .flatMap(reader -> digest.write(mail.id(), reader)
                        .map(words -> mail.claim(now).saying(Recipient.of(reader), words)));
    }

    public void sent(Outgoing mail) {
        change(mail.mail().value(), Step.SENT, found -> found.sent(mail.attempt(), clock.instant()));
    }

    public void failed(Outgoing mail, Undelivered why) {
        change(mail.mail().value(), Step.FAILED, found -> found.failed(mail.attempt(), why, clock.instant()));
    }

    /** Mails whose sender is gone may have been sent; those whose time has passed are given up, and end for good when over. */
    public void settle() {
        Instant now = clock.instant();
        mails.claimedBefore(now.minus(LONGEST_ATTEMPT), AT_ONCE).forEach(id -> change(id, Step.OTHER, Mail::lose));
        mails.dueBefore(now.minus(Patience.LONGEST), AT_ONCE)
                .forEach(id -> change(id, Step.OTHER, mail -> mail.expire(now)));
        mails.overAt(now, AT_ONCE).forEach(id -> change(id, Step.OTHER, mail -> mail.outdate(now)));
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
