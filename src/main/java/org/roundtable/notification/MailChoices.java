package org.roundtable.notification;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.security.Addressee;
import org.roundtable.security.Addressees;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mail I want. */
@Service
@SignedIn
@Transactional
public class MailChoices {
    private final Stops stops;
    private final Addressees addressees;
    private final ObjectProvider<MailKind> kinds;
    private final ObjectProvider<ReminderSource> sources;
    private final CurrentPerson me;

    MailChoices(
            Stops stops,
            Addressees addressees,
            ObjectProvider<MailKind> kinds,
            ObjectProvider<ReminderSource> sources,
            CurrentPerson me) {
        this.stops = stops;
        this.addressees = addressees;
        this.kinds = kinds;
        this.sources = sources;
        this.me = me;
    }

    /** Every kind of mail that repeats; of what reminders tell, each kind, too, as long as one gets them. */
    @Transactional(readOnly = true)
    public List<MailChoice> mine() {
        Set<String> stopped = stops.kinds(me.id());
        Stream<String> parts = stopped.contains(MailKind.REMINDERS.name()) ? Stream.empty() : parts();
        return Stream.concat(repeating(), parts)
                .map(kind -> new MailChoice(kind, stopped.contains(kind)))
                .toList();
    }

    /** Where my mail goes. */
    @Transactional(readOnly = true)
    public String address() {
        PersonId person = me.id();
        return addressees.of(person).map(Addressee::email).orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is no such kind */
    public void stop(String kind) {
        stops.stop(me.id(), known(kind));
    }

    /** @throws NotFound when there is no such kind */
    public void resume(String kind) {
        stops.resume(me.id(), known(kind));
    }

    private String known(String kind) {
        return Stream.concat(repeating(), parts())
                .filter(kind::equals)
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private Stream<String> parts() {
        return sources.orderedStream().map(ReminderSource::kind);
    }

    private Stream<String> repeating() {
        return Stream.concat(Stream.of(MailKind.REMINDERS), kinds.orderedStream())
                .filter(MailKind::repeats)
                .map(MailKind::name)
                .distinct();
    }
}
