package org.roundtable.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.common.Translations;
import org.roundtable.security.Addressee;
import org.roundtable.security.Addressees;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one mail of all the lines that wait for a person. */
@Component
@Transactional
class DigestMaking {
    private final WaitingLineRepository lines;
    private final MailRepository mails;
    private final MailQueue queue;
    private final Stops stops;
    private final Addressees addressees;
    private final Translations translations;
    private final Clock clock;

    DigestMaking(
            WaitingLineRepository lines,
            MailRepository mails,
            MailQueue queue,
            Stops stops,
            Addressees addressees,
            Translations translations,
            Clock clock) {
        this.lines = lines;
        this.mails = mails;
        this.queue = queue;
        this.stops = stops;
        this.addressees = addressees;
        this.translations = translations;
        this.clock = clock;
    }

    /** Lines that are due later go along, since there is no second mail that day; if there was one, they wait. */
    public void make(PersonId person) {
        Instant now = clock.instant();
        List<WaitingLine> waiting = lines.findByPersonOrderByAddedAtAscIdAsc(person);
        if (waiting.isEmpty()) {
            return;
        }
        String key = "reminders/" + person.text() + "/" + waiting.getLast().day(now);
        if (mails.existsByKey(key)) {
            waiting.forEach(line -> line.postpone(now));
            return;
        }
        reader(person).ifPresent(reader -> queue.add(mail(key, reader, waiting)));
        lines.deleteAll(waiting);
    }

    private Optional<Addressee> reader(PersonId person) {
        return stops.stopped(person, MailKind.REMINDERS) ? Optional.empty() : addressees.of(person);
    }

    private NewMail mail(String key, Addressee reader, List<WaitingLine> waiting) {
        Locale language = waiting.getLast().language();
        Recipient to = new Recipient(Optional.of(reader.person()), reader.name(), reader.email(), language);
        String listed = waiting.stream().map(line -> "• " + line.says()).collect(Collectors.joining("\n"));
        Map<String, Object> about =
                Map.of("n", waiting.size(), "name", reader.name(), "lines", listed, "link", queue.link(""));
        return new NewMail(
                key,
                MailKind.REMINDERS,
                to,
                translations.getTranslation("mail.digest.subject", language, about),
                translations.getTranslation("mail.digest.text", language, about));
    }
}
