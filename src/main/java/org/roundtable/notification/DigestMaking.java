package org.roundtable.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.security.Addressee;
import org.roundtable.security.Addressees;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Queues the mail of somebody's morning, when there is something to say. */
@Component
@Transactional
class DigestMaking {
    private final NextMorningRepository mornings;
    private final ReminderReaders readers;
    private final MailRepository mails;
    private final MailQueue queue;
    private final Digest digest;
    private final Stops stops;
    private final Addressees addressees;
    private final Clock clock;

    DigestMaking(
            NextMorningRepository mornings,
            ReminderReaders readers,
            MailRepository mails,
            MailQueue queue,
            Digest digest,
            Stops stops,
            Addressees addressees,
            Clock clock) {
        this.mornings = mornings;
        this.readers = readers;
        this.mails = mails;
        this.queue = queue;
        this.digest = digest;
        this.stops = stops;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** Somebody has come who may have to be reminded from their next morning on. */
    public void await(PersonId person) {
        readers.zone(person).ifPresent(zone -> mornings.saveAndFlush(new NextMorning(person, zone, clock.instant())));
    }

    /** Of several that make it at once, one does. */
    public void make(PersonId person) {
        Instant now = clock.instant();
        Optional<NextMorning> morning = mornings.findWithLockByPerson(person).filter(next -> next.hasCome(now));
        if (morning.isEmpty()) {
            return;
        }
        Optional<ZoneId> zone = readers.zone(person);
        if (zone.isEmpty()) {
            mornings.delete(morning.get());
        } else {
            morning.get().waitForNext(now, zone.get());
            make(person, now.atZone(zone.get()).toLocalDate(), zone.get());
        }
    }

    /** While one of another day still waits there is no second: it says what holds when it is sent. */
    private void make(PersonId person, LocalDate today, ZoneId zone) {
        boolean stopped = stops.stopped(person, MailKind.REMINDERS);
        if (stopped
                || mails.existsOpenOrTried(
                        Digest.of(person), today.atStartOfDay(zone).toInstant())) {
            return;
        }
        addressees
                .of(person)
                .filter(reader -> !digest.news(reader).isEmpty())
                .ifPresent(reader -> queue.add(mail(reader, today)));
    }

    private static NewMail mail(Addressee reader, LocalDate today) {
        String key = "reminders/" + reader.person().text() + "/" + today;
        return new NewMail(key, MailKind.REMINDERS, Recipient.of(reader), "", "")
                .about(new Matter(Digest.of(reader.person()), 0, Optional.empty()));
    }
}
