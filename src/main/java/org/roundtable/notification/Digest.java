package org.roundtable.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.common.Translations;
import org.roundtable.live.Topic;
import org.roundtable.security.Addressee;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The one mail a day that gathers what somebody is to be reminded of, inside the caller's transaction. It is written in
 * the moment it is sent, and again at every attempt: what was settled while a mail server was down is not in it.
 */
@Component
class Digest {
    private static final String KIND = "morning";

    private final ObjectProvider<ReminderSource> sources;
    private final ToldReminderRepository told;
    private final Stops stops;
    private final MailSettings settings;
    private final Translations translations;
    private final Clock clock;

    Digest(
            ObjectProvider<ReminderSource> sources,
            ToldReminderRepository told,
            Stops stops,
            MailSettings settings,
            Translations translations,
            Clock clock) {
        this.sources = sources;
        this.told = told;
        this.stops = stops;
        this.settings = settings;
        this.translations = translations;
        this.clock = clock;
    }

    static Topic of(PersonId person) {
        return Topic.of(KIND, person);
    }

    static boolean is(Matter matter) {
        return matter.about().kind().equals(KIND);
    }

    /** What somebody was not told yet and has not stopped. */
    List<Reminder> news(Addressee reader) {
        Map<String, String> known = told.told(reader.person()).stream()
                .collect(Collectors.toMap(ToldReminder::subject, ToldReminder::step, (older, newer) -> newer));
        Remindee person = new Remindee(reader, clock.instant(), known);
        Set<String> stopped = stops.kinds(reader.person());
        return sources.orderedStream()
                .filter(source -> !stopped.contains(source.kind()))
                .flatMap(source -> source.remind(person).stream())
                .filter(reminder -> !person.knows(reminder))
                .toList();
    }

    /** Empty when there is nothing left to say. Call it before the attempt is begun. */
    Optional<Words> write(MailId mail, Addressee reader) {
        told.forget(mail.value());
        List<Reminder> news = news(reader);
        Instant now = clock.instant();
        news.forEach(reminder -> told.save(new ToldReminder(reader.person(), mail, reminder, now)));
        return news.isEmpty() ? Optional.empty() : Optional.of(words(reader, news));
    }

    private Words words(Addressee reader, List<Reminder> news) {
        String lines = news.stream()
                .map(reminder -> "• " + OneLine.of(reminder.says()) + "\n  " + settings.link(reminder.path()))
                .collect(Collectors.joining("\n\n"));
        Map<String, Object> about =
                Map.of("n", news.size(), "name", reader.name(), "lines", lines, "link", settings.link(""));
        return new Words(
                translations.getTranslation("mail.digest.subject", reader.language(), about),
                translations.getTranslation("mail.digest.text", reader.language(), about));
    }

    record Words(String subject, String text) {}
}
